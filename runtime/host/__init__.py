"""Floor 7: the composition root - the only place that picks stores, clients and handlers, and who drives the runs."""

from runtime.host.protocol import ControlAction, Host, ModelAnswer
from runtime.host.settings import HostSettings

__all__ = ["ControlAction", "Host", "HostSettings", "ModelAnswer", "open_host"]


def open_host(settings: HostSettings | None = None) -> Host:
    """Open the host that runs flows in this process; blocks on the disk.

    Args:
        settings: None: the defaults, with the store in the person's data folder.

    Raises:
        StoreError: the data folder or the store cannot be used.
    """
    from runtime.host.local import LocalHost

    return LocalHost(settings or HostSettings())

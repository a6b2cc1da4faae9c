"""Which flows may run Python outside the sandbox: what the person said, kept in their settings, never in a flow."""

from collections.abc import Callable, Mapping
from weakref import WeakSet

from app.document.document import Document
from app.runs.background import in_thread
from app.settings import SettingsStore
from runtime.nodes.code_trust import code_digest
from runtime.visualflow.flow import VisualFlow

MOST_TRUSTED = 500


class FlowTrust:
    """Trust goes to the letter of a flow's Python, that of its subflows included.

    An open document that is trusted stays so while it is edited here; a file that another program changed is
    asked about again.

    Args:
        library_of: gives the flows that a document's flow can call.
    """

    def __init__(
        self,
        settings: SettingsStore,
        library_of: Callable[[Document], Mapping[str, VisualFlow]],
    ) -> None:
        self._settings = settings
        self._library_of = library_of
        self._trusted: WeakSet[Document] = WeakSet()

    def is_trusted_now(self, document: Document) -> bool:
        """Whether it is known to be trusted, without looking at its code."""
        return document in self._trusted

    async def is_trusted(self, document: Document) -> bool:
        """Whether the flow as it is now may run outside the sandbox."""
        digest = await self._digest(document)
        known = self._settings.settings.trusted_code
        if document in self._trusted:
            if digest and digest not in known:
                self._keep((*known, digest))
            return True
        if digest and digest in known:
            self._trusted.add(document)
            return True
        return False

    async def trust(self, document: Document) -> None:
        """Trust a flow's Python from now on."""
        self._trusted.add(document)
        await self.is_trusted(document)

    async def distrust(self, document: Document) -> None:
        """Keep a flow's Python in the sandbox from now on."""
        self._trusted.discard(document)
        digest = await self._digest(document)
        self._keep(tuple(one for one in self._settings.settings.trusted_code if one != digest))

    async def _digest(self, document: Document) -> str:
        return await in_thread(code_digest, document.flow, self._library_of(document))

    def _keep(self, digests: tuple[str, ...]) -> None:
        self._settings.update(trusted_code=digests[-MOST_TRUSTED:])

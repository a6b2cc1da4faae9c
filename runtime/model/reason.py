"""Why a step failed, for programs; the sentence in `error` is for people (R39)."""

from enum import StrEnum


class ReasonCode(StrEnum):
    """The closed list of causes. Values stand in ledgers and never change."""

    INVALID_REQUEST = "invalid_request"
    """The node asks for something it did not describe fully, such as a question without text."""
    NOT_CONFIGURED = "not_configured"
    """A service, handler or flow that the node needs is not there."""
    MODEL_ERROR = "model_error"
    """The model's server refused or failed."""
    HANDLER_ERROR = "handler_error"
    """The code that carries out the effect broke."""
    CHILD_FAILED = "child_failed"
    """A run that this one started failed or was cancelled."""
    EFFECT_FAILED = "effect_failed"
    """Any other failure of the world outside."""
    NODE_ERROR = "node_error"
    """The node itself broke."""
    CANCELLED = "cancelled"
    """Somebody cancelled the run meanwhile."""
    BUDGET = "budget"
    """The budget of the run tree does not allow it."""

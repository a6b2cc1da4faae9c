"""Whether a text is an expression a node can evaluate, told while it is typed."""

from runtime.services.code.expressions import expression_of


def check_expression(text: str) -> None:
    """Check one expression over a node's inputs.

    Raises:
        CodeError: it is not one Python expression, or breaks a rule of the sandbox.
    """
    if text.strip():
        expression_of(text)

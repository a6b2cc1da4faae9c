"""The parts of code that are coloured, found by pygments."""

from collections.abc import Iterator
from functools import cache

from pygments.lexer import Lexer
from pygments.lexers import get_lexer_by_name
from pygments.token import Token


def lexing(text: str, language: str, lines: list[list[tuple[int, int, str]]]) -> Iterator[None]:
    """Fill in, per line, (start, length, kind) of the coloured parts; in pieces of some tokens.

    Args:
        language: a name that pygments knows.
        lines: one empty line; grows. Kinds are the keys of `code_formats`.
    """
    column = 0
    for count, (token, value) in enumerate(_lexer(language).get_tokens(text)):  # type: ignore[no-untyped-call]
        kind = _kind_of(token)
        for index, part in enumerate(value.split("\n")):
            if index:
                lines.append([])
                column = 0
            if kind and part:
                lines[-1].append((column, len(part), kind))
            column += len(part)
        if count % 32 == 31:
            yield


def prepare_lexers() -> None:
    """Make the lexers ready; any thread: the first use of one costs some 10 ms."""
    for language in ("python", "json"):
        for _token in _lexer(language).get_tokens("{}"):  # type: ignore[no-untyped-call]
            pass


_KINDS: tuple[tuple[object, str], ...] = (
    (Token.Comment.Preproc, "keyword"),
    (Token.Comment, "comment"),
    (Token.Keyword, "keyword"),
    (Token.Operator.Word, "keyword"),
    (Token.Name.Tag, "key"),
    (Token.Name.Builtin, "name"),
    (Token.Name.Function, "name"),
    (Token.Name.Variable, "name"),
    (Token.Literal.String, "string"),
    (Token.Literal.Number, "number"),
    (Token.Generic.Heading, "keyword"),
    (Token.Generic.Strong, "keyword"),
)


@cache
def _kind_of(token: object) -> str:
    for parent, kind in _KINDS:
        if token in parent:  # type: ignore[operator]
            return kind
    return ""


@cache
def _lexer(language: str) -> Lexer:
    found: Lexer = get_lexer_by_name(language, stripnl=False, ensurenl=False)  # type: ignore[no-untyped-call]
    return found

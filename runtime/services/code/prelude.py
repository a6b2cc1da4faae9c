"""Helpers that code nodes and pin expressions may call; written for the sandbox and for Python alike."""

import ast

_HELPERS = {
    "parse_json": """
def parse_json(x):
    import json
    if isinstance(x, (dict, list)):
        return x
    return json.loads(x)
""",
    "to_json": """
def to_json(x, indent=None):
    import json
    def plain(v):
        if isinstance(v, dict):
            return {str(k): plain(v[k]) for k in v}
        if isinstance(v, (list, tuple)):
            return [plain(p) for p in v]
        if v is None or isinstance(v, (str, bool, int, float)):
            return v
        return str(v)
    return json.dumps(plain(x), ensure_ascii=False, indent=indent)
""",
    "shq": """
def shq(x):
    return str(x).replace("'", "'\\\\''")
""",
    "text_of": """
def text_of(x):
    if isinstance(x, str):
        return x
    texts = []
    if isinstance(x, dict):
        texts = [text_of(x.get(k)) for k in ("stdout", "stderr", "output", "result")]
    elif isinstance(x, (list, tuple)):
        texts = [text_of(v) for v in x]
    return "\\n".join([t for t in texts if t])
""",
    "callable": """
def callable(x):
    return hasattr(x, "__call__") or "function" in str(type(x))
""",
}
HELPER_NAMES = frozenset({"parse_json", "to_json", "shq", "text_of"})
_OF_PYTHON = """
len str int float bool list dict tuple set range enumerate zip map filter sorted reversed min max sum abs round isinstance
type print bytes callable chr complex divmod hash hex id issubclass oct ord pow repr slice
"""
BUILTIN_NAMES = frozenset(_OF_PYTHON.split())
"""Functions of Python that code may count on, so that no function of a flow may take their names (3.9)."""


def helpers_for(tree: ast.AST, *, sandboxed: bool) -> str:
    """The text of the helpers that a module uses; empty if it uses none."""
    used = {node.id for node in ast.walk(tree) if isinstance(node, ast.Name)}
    wanted = [name for name in _HELPERS if name in used and (sandboxed or name in HELPER_NAMES)]
    return "".join(_HELPERS[name] for name in wanted)

"""What the Wire menu does with the selected wires."""

from app.actions.action import LINE, Action, Submenu, with_edges

WIRE_MENU = Submenu(
    "&Wire",
    (
        Action(
            "wire.next", "Select next wire", ("W",), "cable", words=("node", "edge", "connection")
        ),
        Action(
            "wire.follow", "Go to other end", ("J",), "arrow-right", with_edges, words=("jump",)
        ),
        LINE,
        Action(
            "wire.mute", "Mute or unmute wire", ("Shift+M",), "ban", with_edges, words=("disable",)
        ),
        Action(
            "wire.tunnel",
            "Show wire as tunnel or line",
            ("Shift+T",),
            "unlink",
            with_edges,
            words=("wireless", "hide", "label"),
        ),
        Action(
            "wire.knot", "Add a knot", ("Ins",), "waypoints", with_edges, words=("reroute", "bend")
        ),
        Submenu(
            "Style",
            (
                Action(
                    "wire.usual",
                    "Run as all wires",
                    (),
                    "spline",
                    with_edges,
                    words=("style", "reset"),
                ),
                LINE,
                Action(
                    "wire.curved", "Curve wire", (), "spline", with_edges, words=("style", "bezier")
                ),
                Action(
                    "wire.straight",
                    "Straight wire",
                    (),
                    "minus",
                    with_edges,
                    words=("style", "line"),
                ),
                Action(
                    "wire.square",
                    "Square wire",
                    (),
                    "corner-left-up",
                    with_edges,
                    words=("style", "orthogonal", "angular"),
                ),
            ),
            icon="spline",
        ),
    ),
)

"""Where each open flow stands, as the settings keep it from one start to the next."""

from collections.abc import Mapping
from pathlib import Path
from typing import Annotated, Literal, TypeAlias

from pydantic import BaseModel, ConfigDict, Field, FiniteFloat, TypeAdapter, ValidationError

from app.canvas.camera import MAX_SCALE, MIN_SCALE

Split: TypeAlias = Literal["", "beside", "below"]
MOST_WINDOWS = 8


CameraPlace = tuple[FiniteFloat, FiniteFloat, Annotated[float, Field(ge=MIN_SCALE, le=MAX_SCALE)]]


class TabPlace(BaseModel):
    """Where one flow stands, and how many canvases it has.

    Attributes:
        group: its group of tabs, from the left.
        is_shown: whether it is the tab in front of its group.
        split: where its second canvas is; empty: it has none in the tab.
        window: geometry of the window of its own, base64; None: it stands in its group.
        more_windows: geometry of each further window on the flow.
        cameras: x, y and scale of each canvas: those in the tab, then those in the further windows; None:
            it fits the flow into its size.
    """

    model_config = ConfigDict(frozen=True, extra="ignore")

    group: Literal[0, 1] = 0
    is_shown: bool = False
    split: Split = ""
    window: str | None = None
    more_windows: Annotated[tuple[str, ...], Field(max_length=MOST_WINDOWS)] = ()
    cameras: Annotated[tuple[CameraPlace | None, ...], Field(max_length=MOST_WINDOWS + 2)] = ()


_PLACES = TypeAdapter(dict[Path, TabPlace])


def places_text(places: Mapping[Path, TabPlace]) -> str:
    """Places by file, as one text for the settings."""
    return _PLACES.dump_json(dict(places)).decode()


def places_in(text: str) -> dict[Path, TabPlace]:
    """Places by file; none where the text holds something else, as files may be edited by hand."""
    try:
        return _PLACES.validate_json(text)
    except ValidationError:
        return {}

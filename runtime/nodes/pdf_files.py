"""Reading and writing PDF files of the workspace."""

import hashlib

from runtime.base.errors import WorkspaceError
from runtime.base.json_value import JsonValue
from runtime.nodes.node_type import (
    Act,
    Category,
    Inputs,
    NodeType,
    NodeView,
    Pin,
    exec_in,
    exec_out,
)
from runtime.nodes.workspace_files import (
    FILES_COLOR,
    WorkspacePlace,
    file_pin,
    plain_text,
    whole_number,
)
from runtime.services.pdf import CONTENT_TYPE as PDF
from runtime.services.pdf import read_pdf_text, render_pdf


def _read_pdf(inputs: Inputs, view: NodeView) -> JsonValue:
    place = WorkspacePlace(view)
    path = place.to_read(inputs.get("file_path"))
    read = read_pdf_text(
        place.read(path),
        place.shown(path),
        first=whole_number(inputs.get("page_start"), 1),
        last=whole_number(inputs.get("page_end"), 0) or None,
        max_chars=whole_number(inputs.get("max_chars"), 0) or None,
    )
    return {
        "content": read.content,
        "pages": read.pages,
        "processed_pages": read.processed_pages,
        "metadata": read.metadata,
        "warnings": read.warnings,
        "truncated": read.truncated,
        "file_path": place.shown(path),
        "content_type": PDF,
    }


def _write_pdf(inputs: Inputs, view: NodeView) -> JsonValue:
    place = WorkspacePlace(view)
    path = place.to_write(inputs.get("file_path"))
    if path.suffix.lower() != ".pdf":
        raise WorkspaceError(place.shown(path), "the file name does not end in .pdf", "add .pdf")
    made = render_pdf(plain_text(inputs.get("content")), plain_text(inputs.get("title")))
    place.write(path, made.data)
    return {
        "bytes": len(made.data),
        "file_path": place.shown(path),
        "sha256": hashlib.sha256(made.data).hexdigest(),
        "content_type": PDF,
        **({"warnings": list(made.warnings)} if made.warnings else {}),
    }


NODE_TYPES: tuple[NodeType, ...] = (
    NodeType(
        id="read_pdf",
        title="Read PDF",
        category=Category.MEMORY,
        doc="Extracts the text of a page range of a PDF file.",
        inputs=(
            exec_in(),
            file_pin("The PDF file.", required=True),
            Pin("page_start", "number", doc="First page, from 1."),
            Pin("page_end", "number", doc="Last page; empty: the end."),
            Pin("max_chars", "number", doc="Longest text; empty: one million characters."),
        ),
        outputs=(
            exec_out(),
            Pin("content", "string", doc="The text, an empty line between pages."),
            Pin("pages", "number", doc="Pages of the document."),
            Pin("processed_pages", "number", doc="Pages that were read."),
            Pin("metadata", "object", doc="Title, author and so on."),
            Pin("warnings", "array", doc="Pages without text or with damage."),
            Pin("truncated", "boolean", doc="Whether the text was cut."),
            file_pin("The file that was read."),
            Pin("content_type", "string"),
        ),
        behaviour=Act(_read_pdf),
        color=FILES_COLOR,
        icon="book-open",
        search=("document", "extract"),
        deterministic=False,
    ),
    NodeType(
        id="write_pdf",
        title="Write PDF",
        category=Category.MEMORY,
        doc="Renders simple Markdown (headings, lists, code, emphasis) to a PDF file.",
        inputs=(
            exec_in(),
            file_pin("The PDF file.", required=True),
            Pin("content", "any", doc="Markdown text."),
            Pin("title", "string", doc="Heading of the first page."),
        ),
        outputs=(
            exec_out(),
            Pin("bytes", "number", doc="Bytes written."),
            file_pin("The file that was written."),
            Pin("sha256", "string", doc="Hash of the file."),
            Pin("content_type", "string"),
        ),
        behaviour=Act(_write_pdf),
        color=FILES_COLOR,
        icon="book-open",
        search=("document", "report", "markdown"),
        deterministic=False,
    ),
)

"""What a tool is: a Python function with a name, a description and a JSON Schema of its arguments."""

import inspect
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property
from typing import Any, overload

from pydantic import BaseModel, ConfigDict, ValidationError, create_model
from pydantic.json_schema import GenerateJsonSchema
from typing_extensions import override

from runtime.base.errors import ToolError
from runtime.base.json_value import JsonObject, JsonValue
from runtime.services.tools.cancellation import Cancellation


class Toolset(StrEnum):
    """Groups of tools, as a settings page shows them."""

    FILES = "files"
    WEB = "web"
    SYSTEM = "system"
    OTHER = "other"


class PathUse(StrEnum):
    """What a path argument is for."""

    READ = "read"
    WRITE = "write"
    FOLDER = "folder"
    """A folder; left out: the workspace itself."""


@dataclass(frozen=True)
class Tool:
    """A callable tool.

    Attributes:
        name: what models call; letters, digits and `_`.
        description: for the model, one or two sentences.
        function: takes the arguments by keyword, gives a JSON value or raises `ToolError`. An argument of the type
            `Cancellation` tells it when its call was given up; models do not see that argument.
        paths: argument -> use, for arguments that are paths of the workspace; they arrive absolute.
        toolset: where a settings page lists it.
    """

    name: str
    description: str
    function: Callable[..., JsonValue]
    paths: Mapping[str, PathUse] = field(default_factory=dict)
    toolset: Toolset = Toolset.OTHER

    @cached_property
    def parameters(self) -> JsonObject:
        """JSON Schema (draft 2020-12) of the arguments object."""
        schema = self._model.model_json_schema(schema_generator=_PlainSchema)
        schema.pop("title", None)
        schema.pop("description", None)
        return schema

    @property
    def takes_anything(self) -> bool:
        """Whether unknown arguments are passed on (`**kwargs`)."""
        return any(parameter.kind is inspect.Parameter.VAR_KEYWORD for parameter in self._signature)

    @cached_property
    def cancellation_argument(self) -> str | None:
        """The argument that takes a `Cancellation`; None: the function cannot be told."""
        return next((one.name for one in self._signature if one.annotation is Cancellation), None)

    @property
    def argument_names(self) -> tuple[str, ...]:
        """Names of the arguments, in order."""
        return tuple(self._model.model_fields)

    def to_json(self) -> JsonObject:
        """What a model is told: `{name, description, parameters}`."""
        return {
            "name": self.name,
            "description": self.description,
            "parameters": self.parameters,
        }

    def checked(self, arguments: JsonObject) -> JsonObject:
        """The arguments as the function takes them, converted where that is lossless.

        Raises:
            ToolError: one is missing or does not fit; names every one. The function is not called.
        """
        try:
            model = self._model.model_validate(arguments)
        except ValidationError as error:
            problems = "; ".join(
                f"{'.'.join(map(str, one['loc'])) or 'arguments'}: {one['msg']}"
                for one in error.errors(include_url=False, include_input=False)
            )
            raise ToolError(
                self.name, f"bad arguments: {problems}", "see the tool's parameters"
            ) from None
        given = model.model_fields_set - {self.cancellation_argument}
        return {name: getattr(model, name) for name in given}

    def __call__(self, **arguments: Any) -> JsonValue:
        """Run it with arguments that were checked."""
        return self.called(arguments, Cancellation())

    def called(self, arguments: JsonObject, cancellation: Cancellation) -> JsonValue:
        """Run it with arguments that were checked; it hears of the cancellation if it can."""
        if self.cancellation_argument is None:
            return self.function(**arguments)
        return self.function(**{**arguments, self.cancellation_argument: cancellation})

    @cached_property
    def _signature(self) -> tuple[inspect.Parameter, ...]:
        return tuple(inspect.signature(self.function, eval_str=True).parameters.values())

    @cached_property
    def _model(self) -> type[BaseModel]:
        fields: dict[str, Any] = {}
        for parameter in self._signature:
            if parameter.kind in (parameter.VAR_KEYWORD, parameter.VAR_POSITIONAL):
                continue
            if parameter.name == self.cancellation_argument:
                continue
            kind = Any if parameter.annotation is parameter.empty else parameter.annotation
            fields[parameter.name] = (
                kind,
                ... if parameter.default is parameter.empty else parameter.default,
            )
        config = ConfigDict(
            extra="allow" if self.takes_anything else "forbid", protected_namespaces=()
        )
        return create_model(self.name, __config__=config, **fields)


@overload
def tool(function: Callable[..., JsonValue], /) -> Tool: ...


@overload
def tool(
    *,
    name: str | None = None,
    description: str | None = None,
    paths: Mapping[str, PathUse] | None = None,
    toolset: Toolset = Toolset.OTHER,
) -> Callable[[Callable[..., JsonValue]], Tool]: ...


def tool(
    function: Callable[..., JsonValue] | None = None,
    /,
    *,
    name: str | None = None,
    description: str | None = None,
    paths: Mapping[str, PathUse] | None = None,
    toolset: Toolset = Toolset.OTHER,
) -> Tool | Callable[[Callable[..., JsonValue]], Tool]:
    """Make a function a tool; name and first docstring paragraph unless given. Usable with and without arguments."""

    def made(function: Callable[..., JsonValue]) -> Tool:
        text = inspect.getdoc(function) or ""
        return Tool(
            name=name or str(getattr(function, "__name__", "")),
            description=description or " ".join(text.split("\n\n")[0].split()),
            function=function,
            paths=dict(paths or {}),
            toolset=toolset,
        )

    return made if function is None else made(function)


class _PlainSchema(GenerateJsonSchema):
    """JSON Schema without the titles pydantic derives from names."""

    @override
    def field_title_should_be_set(self, schema: Any) -> bool:
        return False

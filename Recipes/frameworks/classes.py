"""Classes that leave the methods of those below them alone, but for the few that are named here or on other pages."""

import abc
import builtins
import enum
import threading
import typing

import pydantic
import pydantic_settings
import typing_extensions
from segue import declares

known_bases = [
    abc.ABC,
    builtins.ArithmeticError,
    builtins.AssertionError,
    builtins.BaseException,
    builtins.ConnectionError,
    builtins.Exception,
    builtins.IOError,
    builtins.KeyError,
    builtins.LookupError,
    builtins.NotImplementedError,
    builtins.OSError,
    builtins.RuntimeError,
    builtins.TimeoutError,
    builtins.TypeError,
    builtins.ValueError,
    builtins.Warning,
    builtins.object,
    enum.Enum,
    enum.IntEnum,
    enum.StrEnum,
    pydantic.BaseModel,
    pydantic_settings.BaseSettings,
    threading.local,
    typing.Generic,
    typing.NamedTuple,
    typing.Protocol,
    typing.TypedDict,
    typing_extensions.Protocol,
    typing_extensions.TypedDict,
]

forbids_coroutines = {
    builtins.BaseException.add_note: "an exception has a method of that name",
    builtins.BaseException.with_traceback: "an exception has a method of that name",
    enum.Enum["_*"]: "an enumeration calls it without 'await'",
    pydantic.BaseModel["model_*"]: "pydantic calls it without 'await'",
    pydantic.BaseModel.construct: "pydantic has a method of that name",
    pydantic.BaseModel.copy: "pydantic has a method of that name",
    pydantic.BaseModel.dict: "pydantic has a method of that name",
    pydantic.BaseModel.from_orm: "pydantic has a method of that name",
    pydantic.BaseModel.json: "pydantic has a method of that name",
    pydantic.BaseModel.parse_file: "pydantic has a method of that name",
    pydantic.BaseModel.parse_obj: "pydantic has a method of that name",
    pydantic.BaseModel.parse_raw: "pydantic has a method of that name",
    pydantic.BaseModel.schema: "pydantic has a method of that name",
    pydantic.BaseModel.schema_json: "pydantic has a method of that name",
    pydantic.BaseModel.update_forward_refs: "pydantic has a method of that name",
    pydantic.BaseModel.validate: "pydantic has a method of that name",
    pydantic.field_serializer: "pydantic calls it without 'await'",
    pydantic.field_validator: "pydantic calls it without 'await'",
    pydantic.model_serializer: "pydantic calls it without 'await'",
    pydantic.model_validator: "pydantic calls it without 'await'",
    pydantic.root_validator: "pydantic calls it without 'await'",
    pydantic.validator: "pydantic calls it without 'await'",
}


@declares(pydantic.BaseModel)
class BaseModel: ...


@declares(pydantic_settings.BaseSettings)
class BaseSettings(pydantic.BaseModel): ...

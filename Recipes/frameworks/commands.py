"""Command lines: they call the functions that are their commands, and await nothing.

Such a function stays a plain one and runs a coroutine of its own, where no loop runs yet.
"""

import argparse

import click
import fire
import flask
import typer
from segue import declares

aliases = {
    click.core.Command: click.Command,
    click.core.Context: click.Context,
    click.core.Group: click.Group,
    click.decorators.command: click.command,
    click.decorators.group: click.group,
    typer.Context: click.Context,
    typer.main.Typer: typer.Typer,
}

calls_plainly = [
    click.Group.command,
    click.Group.group,
    click.Group.result_callback,
    click.command,
    click.group,
    fire.Fire,
    typer.Typer.callback,
    typer.Typer.command,
    typer.run,
]

forbids_coroutines = {
    argparse.Action["*"]: "argparse calls it while it reads the command line",
    argparse.ArgumentParser.add_argument: "argparse wants its value at once",
    click.ParamType["*"]: "click calls it while it reads the command line",
    click.argument: "click calls it while it reads the command line",
    click.option: "click calls it while it reads the command line",
    typer.Argument: "typer calls it while it reads the command line",
    typer.Option: "typer calls it while it reads the command line",
}

# A command that has turned runs a loop of its own: nothing that runs in a loop may start one.
forbidden_in_coroutines = {
    click.Context.forward: "a command may run a loop of its own, which no coroutine may start",
    click.Context.invoke: "a command may run a loop of its own, which no coroutine may start",
    click.testing.CliRunner.invoke: "a command may run a loop of its own, which no coroutine may start",
}

# These hand on the function, or put something in front of its parameters.
keeps_colour = [
    click.confirmation_option,
    click.help_option,
    click.make_pass_decorator,
    click.pass_context,
    click.pass_obj,
    click.password_option,
    click.version_option,
]

decorated_become = {
    click.Group.command: click.Command,
    click.Group.group: click.Group,
    click.command: click.Command,
    click.group: click.Group,
}


@declares(click.Command)
class Command: ...


@declares(click.Group)
class Group(click.Command): ...


@declares(click.Context)
class Context: ...


@declares(click.testing.CliRunner)
class CliRunner: ...


@declares(flask.testing.FlaskCliRunner)
class FlaskCliRunner(click.testing.CliRunner): ...


@declares(typer.testing.CliRunner)
class TyperRunner(click.testing.CliRunner): ...


@declares(flask.cli.AppGroup)
class AppGroup(click.Group): ...


@declares(typer.Typer)
class Typer: ...


@declares(argparse.Action)
class Action: ...


@declares(argparse.Namespace)
class Namespace: ...


@declares(argparse._SubParsersAction)
class Subparsers:
    def add_parser(self, *args, **options) -> argparse.ArgumentParser: ...


@declares(argparse.ArgumentParser)
class ArgumentParser:
    def add_subparsers(self, **options) -> argparse._SubParsersAction: ...
    def parse_args(self, *args, **options) -> argparse.Namespace: ...
    def set_defaults(self, **options) -> None: ...


@declares(click.ParamType)
class ParamType: ...

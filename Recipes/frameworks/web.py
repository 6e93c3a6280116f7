"""Who serves the web: handlers, and what runs before, after and beside them.

FastAPI, Starlette, aiohttp, Sanic and Quart have a loop of their own, and await what a handler gives
if it is a coroutine. Flask runs each coroutine in a loop that it makes for one request.
"""

import aiohttp
import fastapi
import flask
import quart
import sanic
import starlette
from segue import declares

# The modules that the classes come from, for those who import them from there.
aliases = {
    aiohttp.web_app.Application: aiohttp.web.Application,
    aiohttp.web_routedef.RouteTableDef: aiohttp.web.RouteTableDef,
    aiohttp.web_urldispatcher.UrlDispatcher: aiohttp.web.UrlDispatcher,
    fastapi.applications.FastAPI: fastapi.FastAPI,
    fastapi.background.BackgroundTasks: fastapi.BackgroundTasks,
    fastapi.param_functions.Depends: fastapi.Depends,
    fastapi.param_functions.Security: fastapi.Security,
    fastapi.params.Depends: fastapi.Depends,
    fastapi.params.Security: fastapi.Security,
    fastapi.routing.APIRouter: fastapi.APIRouter,
    flask.app.Flask: flask.Flask,
    flask.blueprints.Blueprint: flask.Blueprint,
    quart.app.Quart: quart.Quart,
    quart.blueprints.Blueprint: quart.Blueprint,
    sanic.app.Sanic: sanic.Sanic,
    sanic.blueprints.Blueprint: sanic.Blueprint,
}

takes_coroutines = [
    aiohttp.web.RouteTableDef["*"],
    aiohttp.web.UrlDispatcher["add_*"],
    aiohttp.web.delete,
    aiohttp.web.get,
    aiohttp.web.head,
    aiohttp.web.middleware,
    aiohttp.web.options,
    aiohttp.web.patch,
    aiohttp.web.post,
    aiohttp.web.put,
    aiohttp.web.route,
    aiohttp.web.view,
    aiohttp.web.View["*"],
    fastapi.APIRouter["*"],
    fastapi.BackgroundTasks.add_task,
    fastapi.Depends,
    fastapi.FastAPI["*"],
    fastapi.Security,
    flask.Blueprint.add_url_rule,
    flask.Blueprint.after_app_request,
    flask.Blueprint.after_request,
    flask.Blueprint.app_context_processor,
    flask.Blueprint.app_errorhandler,
    flask.Blueprint.before_app_request,
    flask.Blueprint.before_request,
    flask.Blueprint.context_processor,
    flask.Blueprint.delete,
    flask.Blueprint.errorhandler,
    flask.Blueprint.get,
    flask.Blueprint.patch,
    flask.Blueprint.post,
    flask.Blueprint.put,
    flask.Blueprint.register_error_handler,
    flask.Blueprint.route,
    flask.Blueprint.teardown_app_request,
    flask.Blueprint.teardown_request,
    flask.Flask.add_url_rule,
    flask.Flask.after_request,
    flask.Flask.before_request,
    flask.Flask.context_processor,
    flask.Flask.delete,
    flask.Flask.errorhandler,
    flask.Flask.get,
    flask.Flask.patch,
    flask.Flask.post,
    flask.Flask.put,
    flask.Flask.register_error_handler,
    flask.Flask.route,
    flask.Flask.teardown_appcontext,
    flask.Flask.teardown_request,
    flask.after_this_request,
    flask.views.MethodView.delete,
    flask.views.MethodView.get,
    flask.views.MethodView.head,
    flask.views.MethodView.options,
    flask.views.MethodView.patch,
    flask.views.MethodView.post,
    flask.views.MethodView.put,
    flask.views.MethodView.trace,
    flask.views.View.dispatch_request,
    quart.Blueprint["*"],
    quart.Quart["*"],
    sanic.Blueprint["*"],
    sanic.Sanic["*"],
    sanic.views.HTTPMethodView["*"],
    starlette.applications.Starlette["*"],
    starlette.background.BackgroundTask,
    starlette.background.BackgroundTasks.add_task,
    starlette.endpoints.HTTPEndpoint["*"],
    starlette.routing.Route,
    starlette.routing.Router["*"],
    starlette.routing.WebSocketRoute,
]

# A dependency that yields may do so asynchronously.
takes_async_generators = [fastapi.Depends, fastapi.Security, fastapi.FastAPI.dependency_overrides]

forbids_coroutines = {
    fastapi.concurrency.run_in_threadpool: "it runs in a thread, where no loop is",
    fastapi.FastAPI.openapi: "FastAPI wants its value at once",
    flask.Blueprint.app_template_filter: "a template wants its value at once",
    flask.Blueprint.app_template_global: "a template wants its value at once",
    flask.Blueprint.app_template_test: "a template wants its value at once",
    flask.Blueprint.app_url_defaults: "Flask calls it without 'await'",
    flask.Blueprint.app_url_value_preprocessor: "Flask calls it without 'await'",
    flask.Blueprint.record: "Flask calls it without 'await'",
    flask.Blueprint.record_once: "Flask calls it without 'await'",
    flask.Blueprint.url_defaults: "Flask calls it without 'await'",
    flask.Blueprint.url_value_preprocessor: "Flask calls it without 'await'",
    flask.Flask.shell_context_processor: "Flask calls it without 'await'",
    flask.Flask.template_filter: "a template wants its value at once",
    flask.Flask.template_global: "a template wants its value at once",
    flask.Flask.template_test: "a template wants its value at once",
    flask.Flask.url_defaults: "Flask calls it without 'await'",
    flask.Flask.url_value_preprocessor: "Flask calls it without 'await'",
    quart.Blueprint.app_template_filter: "a template wants its value at once",
    quart.Blueprint.app_template_global: "a template wants its value at once",
    quart.Blueprint.app_template_test: "a template wants its value at once",
    quart.Blueprint.record: "Quart calls it without 'await'",
    quart.Blueprint.record_once: "Quart calls it without 'await'",
    quart.Blueprint.url_defaults: "Quart calls it without 'await'",
    quart.Blueprint.url_value_preprocessor: "Quart calls it without 'await'",
    quart.Quart.shell_context_processor: "Quart calls it without 'await'",
    quart.Quart.template_filter: "a template wants its value at once",
    quart.Quart.template_global: "a template wants its value at once",
    quart.Quart.template_test: "a template wants its value at once",
    quart.Quart.url_defaults: "Quart calls it without 'await'",
    quart.Quart.url_value_preprocessor: "Quart calls it without 'await'",
    starlette.concurrency.run_in_threadpool: "it runs in a thread, where no loop is",
}

forbidden_in_coroutines = {
    flask.testing.FlaskClient.delete: "Flask runs views that are coroutines in a loop of its own, which no coroutine may start",
    flask.testing.FlaskClient.get: "Flask runs views that are coroutines in a loop of its own, which no coroutine may start",
    flask.testing.FlaskClient.head: "Flask runs views that are coroutines in a loop of its own, which no coroutine may start",
    flask.testing.FlaskClient.open: "Flask runs views that are coroutines in a loop of its own, which no coroutine may start",
    flask.testing.FlaskClient.options: "Flask runs views that are coroutines in a loop of its own, which no coroutine may start",
    flask.testing.FlaskClient.patch: "Flask runs views that are coroutines in a loop of its own, which no coroutine may start",
    flask.testing.FlaskClient.post: "Flask runs views that are coroutines in a loop of its own, which no coroutine may start",
    flask.testing.FlaskClient.put: "Flask runs views that are coroutines in a loop of its own, which no coroutine may start",
    flask.testing.FlaskClient.trace: "Flask runs views that are coroutines in a loop of its own, which no coroutine may start",
}

coroutine_notes = {
    flask: "Flask runs a coroutine only with its extra: pip install 'flask[async]>=2'",
}


@declares(fastapi.FastAPI)
class FastAPI(starlette.applications.Starlette):
    router: fastapi.APIRouter


@declares(starlette.applications.Starlette)
class Starlette:
    router: starlette.routing.Router


@declares(starlette.routing.Router)
class Router: ...


@declares(fastapi.APIRouter)
class APIRouter(starlette.routing.Router): ...


@declares(starlette.background.BackgroundTasks)
class StarletteTasks: ...


@declares(fastapi.BackgroundTasks)
class BackgroundTasks(starlette.background.BackgroundTasks): ...


@declares(starlette.endpoints.HTTPEndpoint)
class HTTPEndpoint: ...


@declares(aiohttp.web.Application)
class Application:
    router: aiohttp.web.UrlDispatcher


@declares(aiohttp.web.UrlDispatcher)
class UrlDispatcher: ...


@declares(aiohttp.web.RouteTableDef)
class RouteTableDef: ...


@declares(aiohttp.web.View)
class View: ...


@declares(sanic.Sanic)
class Sanic: ...


@declares(sanic.Blueprint)
class SanicBlueprint: ...


@declares(quart.Quart)
class Quart:
    cli: flask.cli.AppGroup


@declares(quart.Blueprint)
class QuartBlueprint:
    cli: flask.cli.AppGroup


@declares(flask.Flask)
class Flask:
    cli: flask.cli.AppGroup

    def test_cli_runner(self, **options) -> flask.testing.FlaskCliRunner: ...
    def test_client(self, use_cookies=True, **options) -> flask.testing.FlaskClient: ...


@declares(flask.testing.FlaskClient)
class FlaskClient:
    def __enter__(self) -> flask.testing.FlaskClient: ...


@declares(flask.Blueprint)
class Blueprint:
    cli: flask.cli.AppGroup


@declares(flask.views.View)
class FlaskView: ...


@declares(flask.views.MethodView)
class MethodView(flask.views.View): ...

"""Django: views may be coroutines; what stands around them calls plainly.

A coroutine view must not touch the database by the plain methods of models: Django raises
SynchronousOnlyOperation there.
"""

import django
import rest_framework
from segue import declares

aliases = {
    django.core.management.BaseCommand: django.core.management.base.BaseCommand,
    django.db.models.base.Model: django.db.models.Model,
    django.test.client.Client: django.test.Client,
    django.views.generic.View: django.views.View,
    django.views.generic.base.View: django.views.View,
}

takes_coroutines = [
    django.conf.urls.url,
    django.contrib.auth.decorators.login_not_required,
    django.contrib.auth.decorators.login_required,
    django.contrib.auth.decorators.permission_required,
    django.contrib.auth.decorators.user_passes_test,
    django.test.SimpleTestCase["test*"],
    django.urls.path,
    django.urls.re_path,
    django.views.decorators.cache.cache_control,
    django.views.decorators.cache.never_cache,
    django.views.decorators.clickjacking.xframe_options_deny,
    django.views.decorators.clickjacking.xframe_options_exempt,
    django.views.decorators.clickjacking.xframe_options_sameorigin,
    django.views.decorators.common.no_append_slash,
    django.views.decorators.csrf.csrf_exempt,
    django.views.decorators.debug.sensitive_post_parameters,
    django.views.decorators.debug.sensitive_variables,
    django.views.decorators.http.condition,
    django.views.decorators.http.etag,
    django.views.decorators.http.last_modified,
    django.views.decorators.http.require_GET,
    django.views.decorators.http.require_http_methods,
    django.views.decorators.http.require_POST,
    django.views.decorators.http.require_safe,
    django.views.decorators.vary.vary_on_cookie,
    django.views.decorators.vary.vary_on_headers,
]

forbids_coroutines = {
    django.contrib.admin.ModelAdmin["*"]: "Django's admin calls it without 'await'",
    django.contrib.admin.action: "Django's admin calls it without 'await'",
    django.contrib.admin.display: "Django's admin calls it without 'await'",
    django.core.management.base.BaseCommand.add_arguments: "Django runs commands plainly",
    django.core.management.base.BaseCommand.create_parser: "Django runs commands plainly",
    django.core.management.base.BaseCommand.execute: "Django runs commands plainly",
    django.core.management.base.BaseCommand.handle: "Django runs commands plainly",
    django.core.management.base.BaseCommand.run_from_argv: "Django runs commands plainly",
    django.db.migrations.RunPython: "a migration calls it without 'await'",
    django.db.models.Model[
        "*"
    ]: "Django and its templates call methods of models without 'await'",
    django.db.transaction.atomic: "a transaction would be over before the coroutine runs",
    django.dispatch.Signal.connect: "before Django 5 a signal calls it without 'await'",
    django.dispatch.receiver: "before Django 5 a signal calls it without 'await'",
    django.forms.Form["*"]: "Django calls it without 'await'",
    django.forms.ModelForm["*"]: "Django calls it without 'await'",
    django.template.Library["*"]: "a template wants its value at once",
    django.utils.decorators.method_decorator: "the methods of a view turn together or not at all",
    django.utils.functional.cached_property: "a cached property would keep the coroutine",
    django.views.View["*"]: "the methods of a view turn together or not at all",
    django.views.decorators.cache.cache_page: "it would keep the coroutine",
    rest_framework.decorators.action: "Django REST framework calls it without 'await'",
    rest_framework.decorators.api_view: "Django REST framework calls it without 'await'",
    rest_framework.permissions.BasePermission[
        "*"
    ]: "Django REST framework calls it without 'await'",
    rest_framework.serializers.Serializer[
        "*"
    ]: "Django REST framework calls it without 'await'",
    rest_framework.views.APIView["*"]: "Django REST framework calls it without 'await'",
    rest_framework.viewsets.ViewSet[
        "*"
    ]: "Django REST framework calls it without 'await'",
}

forbidden_in_coroutines = {
    django.core.management.call_command: "a command of Django may use the database, which it refuses in a coroutine",
    django.db.connection.cursor: "in a coroutine Django refuses the plain methods of the database",
    django.db.models.Model.delete: "in a coroutine Django refuses the plain methods of the database",
    django.db.models.Model.full_clean: "in a coroutine Django refuses the plain methods of the database",
    django.db.models.Model.objects: "in a coroutine Django refuses the plain methods of the database",
    django.db.models.Model.refresh_from_db: "in a coroutine Django refuses the plain methods of the database",
    django.db.models.Model.save: "in a coroutine Django refuses the plain methods of the database",
    django.db.transaction.atomic: "in a coroutine Django refuses the plain methods of the database",
    django.shortcuts.get_list_or_404: "in a coroutine Django refuses the plain methods of the database",
    django.shortcuts.get_object_or_404: "in a coroutine Django refuses the plain methods of the database",
    django.test.Client.delete: "Django runs views that are coroutines in a loop of its own, which no coroutine may start",
    django.test.Client.get: "Django runs views that are coroutines in a loop of its own, which no coroutine may start",
    django.test.Client.head: "Django runs views that are coroutines in a loop of its own, which no coroutine may start",
    django.test.Client.options: "Django runs views that are coroutines in a loop of its own, which no coroutine may start",
    django.test.Client.patch: "Django runs views that are coroutines in a loop of its own, which no coroutine may start",
    django.test.Client.post: "Django runs views that are coroutines in a loop of its own, which no coroutine may start",
    django.test.Client.put: "Django runs views that are coroutines in a loop of its own, which no coroutine may start",
    django.test.Client.trace: "Django runs views that are coroutines in a loop of its own, which no coroutine may start",
}

known_bases = [django.core.management.base.BaseCommand]

coroutine_reviews = {
    django: "in a coroutine Django refuses the plain methods of the database, wherever the view calls them",
}


@declares(django.test.SimpleTestCase)
class SimpleTestCase:
    client: django.test.Client


@declares(django.test.Client)
class Client: ...


@declares(django.test.TransactionTestCase)
class TransactionTestCase(django.test.SimpleTestCase): ...


@declares(django.test.TestCase)
class TestCase(django.test.TransactionTestCase): ...


@declares(django.db.models.Model)
class Model: ...


@declares(django.core.management.base.BaseCommand)
class BaseCommand: ...


@declares(django.template.Library)
class Library: ...


@declares(django.dispatch.Signal)
class Signal: ...


@declares(django.views.View)
class View: ...


@declares(rest_framework.views.APIView)
class APIView(django.views.View): ...

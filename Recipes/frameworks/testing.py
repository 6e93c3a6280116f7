"""Tests: how a test becomes a coroutine, and what comes in the place of doubles.

pytest finds functions by their names, and needs a plugin and a mark for coroutines; unittest has a base
class for them. A patch looks at what it replaces: for a coroutine function it makes a double that can be
awaited, by itself. The base class for coroutines copies the context when a test is made, before fixtures
and `setUpClass`: what these set in a context variable its tests do not see.
"""

import contextvars
import unittest

import hypothesis
import pytest
import pytest_asyncio
import pytest_mock
import responses
import vcr
from segue import declares

# A test gets the mark, but not where the settings say that every coroutine has it.
async_tests = {pytest.mark.asyncio: "asyncio_mode = auto"}
test_files = ["test_*.py", "*_test.py"]
test_names = ["test*", "Test*"]

forbidden_names = {"pytest_*": "pytest calls it as a hook, without 'await'"}

own_contexts = [unittest.IsolatedAsyncioTestCase]
context_variables = [contextvars.ContextVar]

keeps_colour = [
    pytest.mark["*"],
    unittest.expectedFailure,
    unittest.skip,
    unittest.skipIf,
    unittest.skipUnless,
]

takes_coroutines = [
    hypothesis.given,
    hypothesis.settings,
    pytest.mark.anyio,
    pytest.mark.asyncio,
    pytest.mark.trio,
    pytest_asyncio.fixture,
    responses.activate,
    unittest.IsolatedAsyncioTestCase["test*"],
    unittest.IsolatedAsyncioTestCase.addAsyncCleanup,
    unittest.IsolatedAsyncioTestCase.asyncSetUp,
    unittest.IsolatedAsyncioTestCase.asyncTearDown,
    unittest.mock.patch,
    unittest.mock.patch.dict,
    unittest.mock.patch.multiple,
    unittest.mock.patch.object,
    vcr.VCR.use_cassette,
    vcr.use_cassette,
]

async_counterparts = {
    pytest.fixture: pytest_asyncio.fixture,
    pytest.yield_fixture: pytest_asyncio.fixture,
    unittest.TestCase: unittest.IsolatedAsyncioTestCase,
    unittest.TestCase.addCleanup: unittest.IsolatedAsyncioTestCase.addAsyncCleanup,
    unittest.TestCase.setUp: unittest.IsolatedAsyncioTestCase.asyncSetUp,
    unittest.TestCase.tearDown: unittest.IsolatedAsyncioTestCase.asyncTearDown,
    unittest.mock.MagicMock: unittest.mock.AsyncMock,
    unittest.mock.Mock: unittest.mock.AsyncMock,
}

forbids_coroutines = {
    pytest.raises: "it is called there without 'await'",
    unittest.TestCase.assertRaises: "it is called there without 'await'",
    unittest.TestCase.assertRaisesRegex: "it is called there without 'await'",
    unittest.TestCase.assertWarns: "it is called there without 'await'",
    unittest.TestCase.setUpClass: "unittest calls it without 'await'",
    unittest.TestCase.tearDownClass: "unittest calls it without 'await'",
    unittest.addModuleCleanup: "unittest calls it without 'await'",
    unittest.TestCase.addClassCleanup: "unittest calls it without 'await'",
    unittest.TestCase.run: "unittest calls it without 'await'",
    unittest.TestCase.id: "unittest calls it without 'await'",
    unittest.TestCase.shortDescription: "unittest calls it without 'await'",
}

known_bases = [unittest.IsolatedAsyncioTestCase, unittest.TestCase]

coroutine_notes = {
    pytest: "tests that are coroutines need a plugin: pip install pytest-asyncio",
    pytest_asyncio: "fixtures that are coroutines need a plugin: pip install pytest-asyncio",
}

# Parameters of tests that are called so.
fixtures = {"mocker": pytest_mock.MockerFixture, "monkeypatch": pytest.MonkeyPatch}

# They put there what they are given.
setters = [pytest.MonkeyPatch.setattr, pytest.MonkeyPatch.setitem]

# They look at what they replace, and make a double of its colour.
patchers = [
    pytest_mock.MockerFixture.patch,
    pytest_mock.MockerFixture.patch.object,
    unittest.mock.patch,
    unittest.mock.patch.object,
]


@declares(unittest.TestCase)
class TestCase: ...


@declares(unittest.IsolatedAsyncioTestCase)
class IsolatedAsyncioTestCase(unittest.TestCase): ...


@declares(vcr.VCR)
class VCR: ...

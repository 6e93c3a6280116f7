from app import Audit, app, get_audit


def other_audit():
    yield Audit()


def test_overridden():
    app.dependency_overrides[get_audit] = other_audit
    app.dependency_overrides[get_audit] = lambda: Audit()
    del app.dependency_overrides[get_audit]

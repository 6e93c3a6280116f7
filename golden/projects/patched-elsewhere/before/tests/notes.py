"""Speaks of it, and puts nothing in its place."""

NOTE = "app.b.time.sleep"

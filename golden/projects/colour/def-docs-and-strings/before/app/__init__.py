"""The package: see `app.clock.pause()`."""

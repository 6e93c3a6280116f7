"""hishel leaves this file out, and Segue needs it to find the modules beside it."""

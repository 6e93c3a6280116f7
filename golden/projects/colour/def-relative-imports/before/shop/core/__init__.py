from .clock import tick

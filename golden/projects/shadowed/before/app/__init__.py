from .clock import sleep

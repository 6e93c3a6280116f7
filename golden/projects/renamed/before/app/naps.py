from .clock import nap as doze

"""1.1: a loop stays together with its else."""
import requests


async def find(mirrors, name):
    for mirror in mirrors:
        if requests.head(f"{mirror}/{name}").ok:
            break
    else:
        mirror = None
    return mirror

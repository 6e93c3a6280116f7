import asyncio

from panel import Panel

if __name__ == "__main__":
    panel = Panel()
    asyncio.run(panel.press())
    panel.hold()

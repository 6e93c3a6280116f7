from panel import Panel

if __name__ == "__main__":
    panel = Panel()
    panel.press()
    panel.hold()

from app.hooks import HOOKS

if __name__ == "__main__":
    print([hook("a") for hook in HOOKS])

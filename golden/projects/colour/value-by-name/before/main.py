import plugins


def load(kind):
    return getattr(plugins, "load_csv")() if kind == "csv" else plugins.load_json()


def load_any(kind):
    return getattr(plugins, f"load_{kind}")()


if __name__ == "__main__":
    print(load("csv"), load_any("json"))

from importlib import import_module

from sites.radio import radio_title


def site_of(url):
    name = url.split(".")[0]
    return import_module(".".join(["sites", name])), url


def load(url):
    site, url = site_of(url)
    return site.download(url)


if __name__ == "__main__":
    print(load("tube.example"))
    print(radio_title("radio.example"))

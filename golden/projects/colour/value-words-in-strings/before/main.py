from operator import methodcaller

from pages import Page, download

if __name__ == "__main__":
    sizes = map(methodcaller("get", "size"), [{"size": 1}, {"size": 2}])
    print(sum(sizes), download("a"), Page().get("b"))

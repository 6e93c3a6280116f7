from tree.nodes import Folder


def names(folder: Folder):
    return {name for name in folder.walk() if name}


def main():
    root = Folder("root", [Folder("a", [Folder("b", [])]), Folder("c", [])])
    for name in root.walk():
        print(name)
    print(sorted(names(root)))


if __name__ == "__main__":
    main()

from checks.verdict import is_any_good, named

if __name__ == "__main__":
    print(is_any_good(["a.org", "b.com"]), named(["a.org"]))

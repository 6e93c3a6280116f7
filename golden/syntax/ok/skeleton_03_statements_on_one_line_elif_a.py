if a: b; c;
elif not d:
    pass  # comment
else:
    del e.f, g[1:]

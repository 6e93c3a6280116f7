f'''abc
def

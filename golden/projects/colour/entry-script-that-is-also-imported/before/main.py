from settings import NAME

print(NAME)

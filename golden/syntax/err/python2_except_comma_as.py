try:
    pass
except (A, B), e as f:
    pass

from shop.till import pay

__all__ = ["pay"]

from shop.prices import price

__all__ = ["price"]

"""Stands for sqlalchemy, as far as its sessions go."""

"""The exhaustive coarse search over rotation, scale and shift."""

from .search import CoarseSearch

__all__ = ["CoarseSearch"]

"""The queue: what there is to do, for whom, and many of it at once after it was seen what that means."""

from articles.admin.queue.texts import next_in_queue

__all__ = ["next_in_queue"]

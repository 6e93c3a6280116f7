"""Response times for a dashboard."""
import requests


async def measure(url, metrics):
    response = requests.get(url, timeout=10)
    metrics.timing("latency", response.elapsed.total_seconds())
    metrics.increment(f"status.{response.status_code}")

"""A comment is about the statement that it stands above, whatever stands above the comment."""

import requests


async def add_all(url, points):
    ids = []
    for point in points:
        response = requests.post(url, json=point)
        if response.ok:
            ids.append(response.json())
    # In the order of the points.
    return ids


async def create(url, path):
    try:
        text = requests.get(url).text
    except requests.RequestException:
        return

    # Step 2: write it down
    with open(path, "w") as file:
        file.write(text)

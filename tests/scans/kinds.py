"""How an office's scans look: each kind takes the pictures of the pages of a notice and gives pictures of scanned sheets.

Needs Debian's python3-pil. Noise is seeded: the same notice gives the same scans.
"""
import math
import random

from PIL import Image, ImageChops, ImageDraw, ImageFilter, ImageOps

DPI = 200


def grey(page):
    return page.convert("L")


def black_and_white(page, level=150):
    return page.convert("L").point(lambda value: 255 if value >= level else 0).convert("1")


def noise(size, sigma, seed):
    # Pillow's own noise has no seed; a small seeded tile repeated is noise enough.
    source = random.Random(seed)
    tile = Image.new("L", (256, 256))
    tile.putdata([max(0, min(255, round(source.gauss(128, sigma)))) for _ in range(256 * 256)])
    field = Image.new("L", size)
    for y in range(0, size[1], 256):
        for x in range(0, size[0], 256):
            field.paste(tile, (x, y))
    return field


def noisy(page, sigma, seed):
    return ImageChops.add(page, noise(page.size, sigma, seed), 1, -128)


def turned(page, degrees):
    return page.rotate(degrees, Image.BICUBIC, fillcolor=255 if page.mode == "L" else (255, 255, 255))


def stamp(dpi, colour):
    size = round(1.65 * dpi)
    picture = Image.new("RGBA", (size, size))
    draw = ImageDraw.Draw(picture)
    edge = round(0.05 * dpi)
    draw.ellipse((edge, edge, size - edge, size - edge), outline=colour, width=edge)
    centre, outer, inner = size / 2, 0.33 * size, 0.13 * size
    star = []
    for i in range(10):
        radius = outer / 1.6 if i % 2 == 0 else inner / 1.6
        angle = math.pi * (i / 5 - 0.5)
        star.append((centre + radius * math.cos(angle), centre + radius * math.sin(angle)))
    draw.polygon(star, fill=colour)
    for i in range(9):
        angle = math.pi * (1.15 - i * 0.1625)
        x, y = centre + 0.38 * size * math.cos(angle), centre - 0.38 * size * math.sin(angle)
        draw.rectangle((x - 0.03 * size, y - 0.03 * size, x + 0.03 * size, y + 0.03 * size), outline=colour, width=max(1, edge // 3))
    return picture


def stamped(page, dpi, colour):
    seal = stamp(dpi, colour)
    layer = Image.new("RGB", page.size, "white")
    layer.paste(seal, (round(page.width * 0.58), round(page.height * 0.62)), seal)
    return ImageChops.multiply(page.convert("RGB"), layer)


def faded(page, seed):
    pale = page.convert("L").point(lambda value: 255 - round((255 - value) * 0.42))
    # Toner breaks off in spots.
    spots = noise(page.size, 60, seed).filter(ImageFilter.GaussianBlur(0.8)).point(lambda value: 255 if value > 150 else 0)
    return noisy(ImageChops.lighter(pale, spots.point(lambda value: value and 235)), 6, seed)


def margin_marks(page, dpi, seed):
    page = page.convert("L")
    draw = ImageDraw.Draw(page)
    source = random.Random(seed)
    for _ in range(5):
        x, y, size = page.width * source.uniform(0.035, 0.075), page.height * source.uniform(0.15, 0.85), 0.14 * dpi
        draw.line((x, y, x + size * 0.4, y + size * 0.6, x + size * 1.2, y - size * 0.7), fill=40, width=max(2, dpi // 60))
    for _ in range(4):
        y = page.height * source.uniform(0.2, 0.8)
        x = page.width * source.uniform(0.15, 0.5)
        draw.line((x, y, x + page.width * 0.25, y + source.uniform(-3, 3)), fill=60, width=max(2, dpi // 80))
    return page


def framed(page, dpi):
    page = page.convert("L")
    draw = ImageDraw.Draw(page)
    edge = round(0.18 * dpi)
    draw.rectangle((0, 0, edge, page.height), fill=12)
    draw.rectangle((0, 0, page.width, edge // 2), fill=12)
    draw.polygon([(page.width, page.height), (page.width - 2 * edge, page.height), (page.width, page.height - 3 * edge)], fill=20)
    for share in (0.3, 0.7):
        x, y, radius = 0.42 * dpi, page.height * share, 0.12 * dpi
        draw.ellipse((x - radius, y - radius, x + radius, y + radius), fill=15)
    return page


def photographed(page, seed):
    page = page.convert("RGB")
    width, height = page.size
    source = random.Random(seed)
    shift = lambda share: source.uniform(0.2, 1) * share
    corners = (
        -width * shift(0.03), -height * shift(0.02),
        -width * shift(0.01), height * (1 + shift(0.02)),
        width * (1 + shift(0.03)), height * (1 + shift(0.01)),
        width * (1 + shift(0.01)), -height * shift(0.03),
    )
    bent = page.transform(page.size, Image.QUAD, corners, Image.BICUBIC, fillcolor=(120, 110, 100))
    shadow = Image.linear_gradient("L").rotate(90).resize((width, height)).point(lambda value: 120 + round(value * 0.5))
    shaded = ImageChops.multiply(bent, Image.merge("RGB", (shadow, shadow.point(lambda v: v * 0.97), shadow.point(lambda v: v * 0.92))))
    return shaded.filter(ImageFilter.GaussianBlur(1.0))


def show_through(page, back):
    behind = ImageOps.mirror(back.convert("L")).filter(ImageFilter.GaussianBlur(1.6)).point(lambda value: 255 - round((255 - value) * 0.16))
    return ImageChops.multiply(page.convert("L"), behind)


def two_up(pages):
    for i in range(0, len(pages), 2):
        width, height = pages[i].size
        sheet = Image.new("L", (2 * width, height), 255)
        sheet.paste(pages[i].convert("L"), (0, 0))
        if i + 1 < len(pages):
            sheet.paste(pages[i + 1].convert("L"), (width, 0))
        yield sheet


# name: (dots per inch, pages → sheets, "bw" for fax compression or the quality of a JPEG)
KINDS = {
    "clean": (200, lambda pages, dpi: [black_and_white(page) for page in pages], "bw"),
    "150dpi": (150, lambda pages, dpi: [grey(page) for page in pages], 60),
    "300dpi": (300, lambda pages, dpi: [black_and_white(page) for page in pages], "bw"),
    "fax": (200, lambda pages, dpi: [black_and_white(noisy(grey(page).filter(ImageFilter.GaussianBlur(0.9)), 28, i), 140) for i, page in enumerate(pages)], "bw"),
    "jpeg": (200, lambda pages, dpi: [noisy(grey(page), 8, i) for i, page in enumerate(pages)], 25),
    "askew": (200, lambda pages, dpi: [turned(grey(page), 2.4 if i % 2 else -1.3) for i, page in enumerate(pages)], 60),
    "stamp": (200, lambda pages, dpi: [stamped(page, dpi, (208, 32, 42)) for page in pages], 40),
    "grey-stamp": (200, lambda pages, dpi: [grey(stamped(page, dpi, (150, 150, 150))) for page in pages], 40),
    "faded": (200, lambda pages, dpi: [faded(page, i) for i, page in enumerate(pages)], 50),
    "heavy": (200, lambda pages, dpi: [black_and_white(grey(page).filter(ImageFilter.MinFilter(3)).filter(ImageFilter.GaussianBlur(0.8)), 120) for page in pages], "bw"),
    "show-through": (200, lambda pages, dpi: [show_through(page, pages[(i + 1) % len(pages)]) for i, page in enumerate(pages)], 50),
    "borders": (200, lambda pages, dpi: [framed(turned(grey(page), 0.8), dpi) for page in pages], 60),
    "marks": (200, lambda pages, dpi: [margin_marks(page, dpi, i) for i, page in enumerate(pages)], 60),
    "phone": (220, lambda pages, dpi: [photographed(page, i) for i, page in enumerate(pages)], 55),
    "turned": (200, lambda pages, dpi: [grey(page).rotate(90 * ((i + 1) % 4), expand=True) for i, page in enumerate(pages)], 60),
    "two-up": (200, lambda pages, dpi: list(two_up(pages)), 60),
}

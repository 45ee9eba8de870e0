// SPDX-License-Identifier: GPL-3.0-or-later
// Build tool: turns the project's line icons (SVG of a small subset: path, circle, ellipse, rect, rotate) into draw
// lists. Usage: kangdu_icon_compiler OUT.inc FILE.svg... Arcs become cubic curves by the endpoint-to-centre conversion
// of SVG 1.1, appendix F.6.
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QTextStream>
#include <QXmlStreamReader>
#include <QtMath>

#include <cstdio>

namespace {

struct Point {
    double x = 0, y = 0;
};

/// Collects absolute moves, lines, curves and closes.
class PathWriter final {
public:
    QString out;
    double rotation = 0;
    Point centre;

    void move(Point p) { write('M', {p}), start_ = at_ = p; }
    void line(Point p) { write('L', {p}), at_ = p; }
    void curve(Point a, Point b, Point p) { write('C', {a, b, p}), at_ = p; }
    void close() { write('Z', {}), at_ = start_; }
    Point at() const { return at_; }

    void arc(double rx, double ry, bool large, bool sweep, Point to)
    {
        const Point from = at_;
        const double dx = (from.x - to.x) / 2, dy = (from.y - to.y) / 2;
        const double lambda = dx * dx / (rx * rx) + dy * dy / (ry * ry);
        if (lambda > 1)
            rx *= qSqrt(lambda), ry *= qSqrt(lambda);
        const double top = rx * rx * ry * ry - rx * rx * dy * dy - ry * ry * dx * dx;
        const double bottom = rx * rx * dy * dy + ry * ry * dx * dx;
        double k = bottom > 0 ? qSqrt(qMax(0.0, top / bottom)) : 0;
        if (large == sweep)
            k = -k;
        const double ox = k * rx * dy / ry, oy = -k * ry * dx / rx;
        const Point c{ox + (from.x + to.x) / 2, oy + (from.y + to.y) / 2};
        const double a0 = qAtan2((dy - oy) / ry, (dx - ox) / rx);
        double delta = qAtan2((-dy - oy) / ry, (-dx - ox) / rx) - a0;
        if (sweep && delta < 0)
            delta += 2 * M_PI;
        if (!sweep && delta > 0)
            delta -= 2 * M_PI;
        ellipse(c, rx, ry, a0, delta);
    }

    void ellipse(Point c, double rx, double ry, double a0, double delta)
    {
        const int pieces = qMax(1, qCeil(qAbs(delta) / (M_PI / 2) - 1e-9));
        const double step = delta / pieces, t = 4.0 / 3 * qTan(step / 4);
        for (int i = 0; i < pieces; ++i) {
            const double a = a0 + i * step, b = a + step;
            curve({c.x + rx * (qCos(a) - t * qSin(a)), c.y + ry * (qSin(a) + t * qCos(a))},
                {c.x + rx * (qCos(b) + t * qSin(b)), c.y + ry * (qSin(b) - t * qCos(b))},
                {c.x + rx * qCos(b), c.y + ry * qSin(b)});
        }
    }

private:
    void write(char op, std::initializer_list<Point> points)
    {
        out += QStringLiteral("{'%1',{").arg(QChar::fromLatin1(op));
        const double r = qDegreesToRadians(rotation);
        for (const Point &p : points) {
            const double x = p.x - centre.x, y = p.y - centre.y;
            out += QStringLiteral("%1f,%2f,")
                       .arg(centre.x + x * qCos(r) - y * qSin(r), 0, 'f', 4)
                       .arg(centre.y + x * qSin(r) + y * qCos(r), 0, 'f', 4);
        }
        out += QStringLiteral("}},");
    }
    Point at_, start_;
};

/// Numbers of a path, where signs and dots may stand without a separator and arc flags without either.
class Scanner final {
public:
    explicit Scanner(QString text)
        : text_(std::move(text))
    {
    }
    bool atEnd()
    {
        skip();
        return i_ >= text_.size();
    }
    bool atCommand() { return !atEnd() && text_[i_].isLetter(); }
    QChar command() { return text_[i_++]; }
    double number()
    {
        skip();
        const qsizetype begin = i_;
        if (i_ < text_.size() && (text_[i_] == '-' || text_[i_] == '+'))
            ++i_;
        bool dot = false;
        while (i_ < text_.size() && (text_[i_].isDigit() || (text_[i_] == '.' && !dot)))
            dot = text_[i_++] == '.' || dot;
        if (begin == i_)
            qFatal("bad number in path: %s", qPrintable(text_.mid(begin)));
        return text_.mid(begin, i_ - begin).toDouble();
    }
    bool flag()
    {
        skip();
        return text_[i_++] == '1';
    }

private:
    void skip()
    {
        while (i_ < text_.size() && (text_[i_].isSpace() || text_[i_] == ','))
            ++i_;
    }
    QString text_;
    qsizetype i_ = 0;
};

void path(PathWriter &writer, const QString &data)
{
    Scanner in(data);
    QChar command = 'M';
    Point control;
    while (!in.atEnd()) {
        if (in.atCommand())
            command = in.command();
        const bool relative = command.isLower();
        const Point base = relative ? writer.at() : Point{};
        const auto point = [&] {
            const double x = in.number();
            return Point{base.x + x, base.y + in.number()};
        };
        switch (command.toUpper().toLatin1()) {
        case 'M':
            writer.move(point());
            command = relative ? 'l' : 'L';
            break;
        case 'L':
            writer.line(point());
            break;
        case 'H':
            writer.line({base.x + in.number(), writer.at().y});
            break;
        case 'V':
            writer.line({writer.at().x, base.y + in.number()});
            break;
        case 'C': {
            const Point a = point();
            control = point();
            writer.curve(a, control, point());
            break;
        }
        case 'S': {
            const Point here = writer.at();
            const Point a{2 * here.x - control.x, 2 * here.y - control.y};
            control = point();
            writer.curve(a, control, point());
            break;
        }
        case 'A': {
            const double rx = in.number(), ry = in.number();
            in.number();
            const bool large = in.flag(), sweep = in.flag();
            writer.arc(rx, ry, large, sweep, point());
            break;
        }
        case 'Z':
            writer.close();
            break;
        default:
            qFatal("unknown path command %c", command.toLatin1());
        }
    }
}

void rounded(PathWriter &w, double x, double y, double width, double height, double r)
{
    w.move({x + r, y});
    w.line({x + width - r, y});
    w.ellipse({x + width - r, y + r}, r, r, -M_PI / 2, M_PI / 2);
    w.line({x + width, y + height - r});
    w.ellipse({x + width - r, y + height - r}, r, r, 0, M_PI / 2);
    w.line({x + r, y + height});
    w.ellipse({x + r, y + height - r}, r, r, M_PI / 2, M_PI / 2);
    w.line({x, y + r});
    w.ellipse({x + r, y + r}, r, r, M_PI, M_PI / 2);
    w.close();
}

/// Declares the icon's arrays in `arrays`; returns its row of the icon table.
QString compile(const QString &file, int index, QTextStream &arrays)
{
    QFile in(file);
    if (!in.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(file));
    QXmlStreamReader xml(&in);
    QString shapes;
    QString inherited = QStringLiteral("black");
    double side = 24;
    int count = 0;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        const auto attributes = xml.attributes();
        const auto number = [&](const char *name) { return attributes.value(QLatin1String(name)).toDouble(); };
        if (xml.name() == QStringLiteral("svg")) {
            side = attributes.value(QStringLiteral("viewBox")).toString().section(' ', 2, 2).toDouble();
            if (attributes.hasAttribute(QStringLiteral("fill")))
                inherited = attributes.value(QStringLiteral("fill")).toString();
            continue;
        }
        PathWriter writer;
        const QString transform = attributes.value(QStringLiteral("transform")).toString();
        if (transform.startsWith(QStringLiteral("rotate("))) {
            const QStringList parts = transform.mid(7).chopped(1).split(' ');
            writer.rotation = parts.value(0).toDouble();
            writer.centre = {parts.value(1).toDouble(), parts.value(2).toDouble()};
        }
        if (xml.name() == QStringLiteral("path")) {
            path(writer, attributes.value(QStringLiteral("d")).toString());
        } else if (xml.name() == QStringLiteral("circle")) {
            const Point c{number("cx"), number("cy")};
            writer.move({c.x + number("r"), c.y});
            writer.ellipse(c, number("r"), number("r"), 0, 2 * M_PI);
            writer.close();
        } else if (xml.name() == QStringLiteral("ellipse")) {
            const Point c{number("cx"), number("cy")};
            writer.move({c.x + number("rx"), c.y});
            writer.ellipse(c, number("rx"), number("ry"), 0, 2 * M_PI);
            writer.close();
        } else if (xml.name() == QStringLiteral("rect")) {
            rounded(writer, number("x"), number("y"), number("width"), number("height"), number("rx"));
        } else if (xml.name() == QStringLiteral("title")) {
            continue;
        } else {
            qFatal("%s: <%s> is outside the subset", qPrintable(file), qPrintable(xml.name().toString()));
        }
        const QString fill = attributes.hasAttribute(QStringLiteral("fill"))
            ? attributes.value(QStringLiteral("fill")).toString()
            : inherited;
        const QString color = fill.startsWith('#') ? QStringLiteral("0xff") + fill.mid(1) : QStringLiteral("0");
        const QString ops = QStringLiteral("kOps%1_%2").arg(index).arg(count++);
        arrays << "constexpr Op " << ops << "[] = {" << writer.out << "};\n";
        shapes += QStringLiteral("{%1, %2, %3, std::size(%3)},")
                      .arg(fill == QStringLiteral("none") ? "false" : "true", color, ops);
    }
    if (xml.hasError())
        qFatal("%s: %s", qPrintable(file), qPrintable(xml.errorString()));
    arrays << "constexpr Shape kShapes" << index << "[] = {" << shapes << "};\n";
    return QStringLiteral("    {\"%1\", %2, kShapes%3, std::size(kShapes%3)},\n")
        .arg(QFileInfo(file).completeBaseName())
        .arg(side)
        .arg(index);
}

} // namespace

int main(int argc, char **argv)
{
    QFile out(QString::fromLocal8Bit(argc > 1 ? argv[1] : ""));
    if (argc < 3 || !out.open(QIODevice::WriteOnly))
        qFatal("usage: kangdu_icon_compiler OUT.inc FILE.svg...");
    QTextStream text(&out);
    text << "// Generated by kangdu_icon_compiler.\n";
    QString rows;
    for (int i = 2; i < argc; ++i)
        rows += compile(QString::fromLocal8Bit(argv[i]), i, text);
    text << "constexpr IconRow kIcons[] = {\n" << rows << "};\n";
    return 0;
}

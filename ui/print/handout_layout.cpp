// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/handout_layout.h"

#include "ui/print/handout_form.h"
#include "ui/print/stop_box.h"

#include <QCoreApplication>
#include <QLocale>

#include <optional>

namespace kangdu {

namespace {

constexpr double kGap = 16;  // between table, stop box and notes
constexpr double kRowPad = 10;
constexpr double kLowRow = 0.86;   // share of a row's height that it may shrink to
constexpr double kSmallest = 0.75;  // share of the body type that a stop box on its own page may shrink to
constexpr int kHeadGrey = 0xe6, kRestGrey = 0xf0;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(kangdu::HandoutPage)
};

/// Fills pages from the top.
class Layouter final {
public:
    /// `rowShare`: of the usual height of a row.
    Layouter(const Handout &handout, const QSizeF &paper, PrintSize size, double rowShare)
        : handout_(handout), style_(PrintStyle::of(size)), size_(size), rowHeight_(style_.rowHeight * rowShare), width_(paper.width() - 2 * kMarginX)
    {
        footHeight_ = foot(1, 1, 0).second + 8;
        bottom_ = paper.height() - kMarginY - footHeight_;
    }

    QVector<HandoutPage> pages()
    {
        for (int row = 0; row < handout_.rows.size(); ++row)
            rows_ << measured(row);
        firstHead();
        const std::optional<StopBox> stop = stopOnFirst();
        const double reserved = stop ? kGap + stop->height() : 0;
        const bool later = !stop && !handout_.stop.isEmpty();
        if (later) {
            noteAt_ = {kMarginX, y_};
            y_ += style_.body.line + 6;
        }
        tableHead();
        for (int row = 0; row < handout_.rows.size(); ++row) {
            const bool first = pages_.size() == 1;
            const bool full = int(page().rows.size()) >= style_.rowsPerPage;
            if (!page().rows.isEmpty() && (full || y_ + rows_[row].height > bottom_ - (first ? reserved : 0))) {
                if (first)
                    place(stop);
                nextPage();
                tableHead();
            }
            placeRow(row);
        }
        if (pages_.size() == 1)
            place(stop);
        if (later)
            placeLate();
        placeRecords(page(), style_, handout_.legs, {kMarginX, y_ + kGap}, width_, bottom_);
        for (int i = 0; i < pages_.size(); ++i) {
            for (const HandoutPage::Text &text : foot(i + 1, int(pages_.size()), bottom_ + 8).first)
                pages_[i].texts << text;
            rule(pages_[i], bottom_ + 4, 1, false);
        }
        if (later)
            sendToStopBox();
        return std::move(pages_);
    }

private:
    /// A row of the table before it has a place.
    struct Row {
        QVector<PrintText> lines;
        double textHeight = 0, height = 0;
    };

    HandoutPage &page() { return pages_.last(); }
    bool large() const { return size_ == PrintSize::Large; }
    double textLeft() const { return kMarginX + style_.figureWidth + style_.pad; }
    double textWidth() const { return width_ - style_.figureWidth - 2 * style_.pad - (large() ? 0 : 7 * style_.dayWidth); }

    void rule(HandoutPage &page, double y, double width, bool dark = true) const
    {
        page.rules << HandoutPage::Rule{QLineF(kMarginX, y, kMarginX + width_, y), width, dark};
    }

    double write(const QString &text, const PrintFont &font, double after)
    {
        const PrintText paragraph(text, font, width_);
        page().texts << HandoutPage::Text{{kMarginX, y_}, paragraph};
        y_ += paragraph.height() + after;
        return y_;
    }

    void brand(const QString &right, const PrintFont &font)
    {
        const PrintText name(Text::tr("Kangdu exercise sheet"), font, width_ / 2);
        page().texts << HandoutPage::Text{{kMarginX, y_}, name};
        double height = name.height();
        if (!right.isEmpty()) {
            const PrintText text(right, style_.body, width_ / 2 - kGap);
            page().texts << HandoutPage::Text{{kMarginX + width_ - text.width(), y_ + qMax(0.0, font.line - style_.body.line)}, text};
            height = qMax(height, text.height() + qMax(0.0, font.line - style_.body.line));
        }
        y_ += height + 10;
        rule(page(), y_, 2);
    }

    void firstHead()
    {
        pages_ << HandoutPage();
        y_ = kMarginY;
        brand(handout_.lead, style_.brand);
        y_ += 14;
        write(handout_.title, style_.title, 6);
        const FormLine names = nameLine(style_, width_);
        names.place(page(), {kMarginX, y_});
        y_ += names.height() + 10;
        const QString how = large() ? Text::tr("Tick a day's box when everything for that day is done.") : Text::tr("Tick a box each time you finish a set.");
        if (handout_.missing > 0)
            write(Text::tr("%n exercise(s) of this plan are not in the open library.", nullptr, handout_.missing), style_.body, 0);
        write(how, style_.body, 12);
    }

    void nextPage()
    {
        pages_ << HandoutPage();
        y_ = kMarginY;
        brand(handout_.title, {style_.body.size, style_.body.line, true});
        y_ += 14;
    }

    /// The largest that fits below the head and one row; nothing when none does.
    std::optional<StopBox> stopOnFirst() const
    {
        if (handout_.stop.isEmpty())
            return {};
        const double room = bottom_ - y_ - tableHeadHeight() - rows_.first().height - kGap;
        for (const double share : {1.0, (1 + style_.smallestStop) / 2, style_.smallestStop}) {
            const StopBox box(handout_.stop, style_, width_, share);
            if (box.height() <= room)
                return box;
        }
        return {};
    }

    void place(const std::optional<StopBox> &stop)
    {
        if (!stop)
            return;
        y_ += kGap;
        stop->place(page(), {kMarginX, y_});
        y_ += stop->height();
    }

    /// On the last page, or one more; smaller only where a whole page is too small.
    void placeLate()
    {
        StopBox box(handout_.stop, style_, width_, 1);
        if (y_ + kGap + box.height() > bottom_)
            nextPage();
        const double room = bottom_ - y_ - kGap;
        for (double share = 0.9; share > kSmallest && box.height() > room; share -= 0.1)
            box = StopBox(handout_.stop, style_, width_, share);
        place(box.height() > room ? largestWithin(room) : box);
    }

    /// The first lines of the stop box, as many as there is room for.
    StopBox largestWithin(double room) const
    {
        const auto cut = [this](qsizetype lines) {
            StopSigns signs = handout_.stop;
            signs.more = int(signs.lines.size() - lines);
            signs.lines.resize(lines);
            return StopBox(signs, style_, width_, kSmallest);
        };
        qsizetype fits = 0, tooMany = handout_.stop.lines.size() + 1;
        while (tooMany - fits > 1) {
            const qsizetype middle = (fits + tooMany) / 2;
            (cut(middle).height() <= room ? fits : tooMany) = middle;
        }
        return cut(fits);
    }

    /// Page 1 says where the signs are.
    void sendToStopBox()
    {
        HandoutPage &first = pages_.first();
        const PrintFont bold{style_.body.size, style_.body.line, true};
        const PrintText note(!first.stopBox.isNull() ? Text::tr("Read the stop signs below before you begin.")
                                                                       : Text::tr("Before you begin, read the stop signs on page %1.").arg(pages_.size()),
                             bold, width_);
        first.texts << HandoutPage::Text{noteAt_, note};
    }

    double tableHeadHeight() const { return large() ? 0 : style_.head.line + 13; }

    QString dayName(int day) const
    {
        const QLocale locale(handout_.language);
        return locale.standaloneDayName(day, locale.language() == QLocale::Chinese ? QLocale::NarrowFormat : QLocale::ShortFormat);
    }
    double dayLeft(int day) const { return kMarginX + width_ - (8 - day) * style_.dayWidth; }

    void tableHead()
    {
        if (large()) {
            rule(page(), y_, 1, false);
            return;
        }
        const QRectF box(kMarginX, y_, width_, tableHeadHeight());
        page().fills << HandoutPage::Fill{box, kHeadGrey};
        const double y = box.top() + (box.height() - style_.head.line) / 2;
        page().texts << HandoutPage::Text{{kMarginX + style_.pad, y}, PrintText(Text::tr("Exercise"), style_.head, style_.figureWidth - 2 * style_.pad)};
        page().texts << HandoutPage::Text{{textLeft(), y}, PrintText(Text::tr("How much"), style_.head, textWidth())};
        for (int day = 1; day <= 7; ++day) {
            const PrintText name(dayName(day), style_.head, style_.dayWidth);
            page().texts << HandoutPage::Text{{dayLeft(day) + (style_.dayWidth - name.width()) / 2, y}, name};
        }
        y_ = box.bottom();
        grid(box);
    }

    /// Lines around and between the cells of a row.
    void grid(const QRectF &box)
    {
        page().frames << HandoutPage::Frame{box, 1, false};
        const auto upright = [&](double x) { page().rules << HandoutPage::Rule{QLineF(x, box.top(), x, box.bottom()), 1, false}; };
        upright(kMarginX + style_.figureWidth);
        for (int day = 1; day <= 7 && !large(); ++day)
            upright(dayLeft(day));
    }

    Row measured(int index) const
    {
        const HandoutRow &row = handout_.rows[index];
        Row result;
        const auto add = [&](const QString &text, const PrintFont &font) {
            if (text.isEmpty())
                return;
            result.lines << PrintText(text, font, textWidth());
            result.textHeight += result.lines.last().height();
        };
        //: Number and name of an exercise
        add(Text::tr("%1. %2").arg(index + 1).arg(row.exercise.title), style_.rowTitle);
        add(row.amount, style_.body);
        if (!large() && row.tick() == HandoutRow::Tick::Time && row.dose.sets > 1)
            add(Text::tr("one box: %1 sets").arg(row.dose.sets), style_.body);
        if (!large() && row.tick() == HandoutRow::Tick::Day)
            add(Text::tr("one box: the whole day"), style_.body);
        add(row.cue, style_.body);
        if (large())
            result.textHeight += 10 + style_.head.line + style_.box;
        const double boxes = large() ? 0 : row.boxes() * (style_.box + style_.boxGap);
        result.height = qMax(rowHeight_, qMax(result.textHeight, boxes) + 2 * kRowPad);
        return result;
    }

    void placeRow(int index)
    {
        const HandoutRow &row = handout_.rows[index];
        const Row &measure = rows_[index];
        const QRectF box(kMarginX, y_, width_, measure.height);
        page().rows << HandoutPage::Row{box, index};
        if (!row.exercise.figure.isEmpty()) {
            const double height = qMin(box.height(), rowHeight_) - 8;
            page().figures << HandoutPage::Figure{
                QRectF(kMarginX + 6, box.center().y() - height / 2, style_.figureWidth - 12, height), index};
        }
        double y = box.center().y() - measure.textHeight / 2;
        for (const PrintText &line : measure.lines) {
            page().texts << HandoutPage::Text{{textLeft(), y}, line};
            y += line.height();
        }
        large() ? placeDaysBelow(row, index, y + 10) : placeDaysBeside(row, index, box);
        grid(box);
        y_ = box.bottom();
    }

    void placeDaysBeside(const HandoutRow &row, int index, const QRectF &box)
    {
        const double step = style_.box + style_.boxGap;
        for (int day = 1; day <= 7; ++day) {
            if (!row.days.has(day)) {
                page().fills << HandoutPage::Fill{QRectF(dayLeft(day), box.top(), style_.dayWidth, box.height()), kRestGrey};
                continue;
            }
            double y = box.center().y() - (row.boxes() * step - style_.boxGap) / 2;
            for (int i = 0; i < row.boxes(); ++i, y += step)
                page().ticks << HandoutPage::Tick{QRectF(dayLeft(day) + (style_.dayWidth - style_.box) / 2, y, style_.box, style_.box), index, day};
        }
    }

    void placeDaysBelow(const HandoutRow &row, int index, double y)
    {
        for (int day = 1; day <= 7; ++day) {
            const double x = textLeft() + (day - 1) * style_.dayWidth;
            const PrintText name(dayName(day), style_.head, style_.dayWidth);
            page().texts << HandoutPage::Text{{x + (style_.box - name.width()) / 2, y}, name};
            const QRectF box(x, y + style_.head.line, style_.box, style_.box);
            if (row.days.has(day))
                page().ticks << HandoutPage::Tick{box, index, day};
            else
                page().fills << HandoutPage::Fill{box, kRestGrey};
        }
    }

    /// The last lines of a page and how high they are.
    QPair<QVector<HandoutPage::Text>, double> foot(int number, int count, double top) const
    {
        QStringList state;
        const QLocale locale(handout_.language);
        if (handout_.reviewed.isValid())
            state << Text::tr("Checked %1").arg(date(handout_.reviewed));
        if (handout_.nextReview.isValid())
            state << Text::tr("next check %1").arg(date(handout_.nextReview));
        if (!handout_.library.isEmpty())
            state << handout_.library;
        const QString left = state.join(QStringLiteral(" · "));
        const QString honest = handout_.clinicallyReviewed ? Text::tr("Reviewed by a clinician") : Text::tr("Not reviewed by a clinician");
        QVector<HandoutPage::Text> texts;
        double y = top;
        const auto line = [&](const QString &one, const QString &other) {
            const PrintText b(other, style_.foot, width_ * 0.6), a(one, style_.foot, width_ - b.width() - kGap);
            texts << HandoutPage::Text{{kMarginX, y}, a} << HandoutPage::Text{{kMarginX + width_ - b.width(), y}, b};
            y += qMax(a.height(), b.height());
        };
        line(honest, Text::tr("For learning; it cannot replace a doctor's diagnosis"));
        line(left, Text::tr("Page %1 of %2").arg(number).arg(count));
        return {texts, y - top};
    }

    QString date(const QDate &date) const
    {
        return handout_.language == QLatin1String("en") ? QLocale(QLocale::English).toString(date, QStringLiteral("d MMM yyyy"))
                                                        : date.toString(Qt::ISODate);
    }

    const Handout &handout_;
    const PrintStyle &style_;
    PrintSize size_;
    double rowHeight_;
    double width_, footHeight_ = 0, bottom_ = 0, y_ = 0;
    QPointF noteAt_;
    QVector<Row> rows_;
    QVector<HandoutPage> pages_;
};

}  // namespace

QVector<HandoutPage> layOut(const Handout &handout, const QSizeF &paper, PrintSize size)
{
    if (handout.rows.isEmpty())
        return {};
    QVector<HandoutPage> roomy = Layouter(handout, paper, size, 1).pages();
    QVector<HandoutPage> low = Layouter(handout, paper, size, kLowRow).pages();
    return low.size() < roomy.size() ? low : roomy;
}

}  // namespace kangdu

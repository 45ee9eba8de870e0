// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/library/review_loader.h"

namespace kangdu {

namespace {

QDate date(const QString &text)
{
    return QDate::fromString(text, Qt::ISODate);
}

QString metaValue(const Pack &pack, const QString &key)
{
    Statement statement(pack.statements(), QStringLiteral("SELECT value FROM meta WHERE key=?"));
    statement.bind(key);
    return statement.next() ? statement.text(0) : QString();
}

}  // namespace

void setReviewDates(ReviewState &review, const Statement &row, int first)
{
    review.published = date(row.text(first));
    review.updated = date(row.text(first + 1));
    review.reviewed = date(row.text(first + 2));
    review.nextReview = date(row.text(first + 3));
    review.reviewer = row.text(first + 4);
    review.credential = row.text(first + 5);
    review.clinicalDate = date(row.text(first + 6));
}

void setPublisher(ReviewState &review, const Pack &pack, const QString &language)
{
    review.author = metaValue(pack, QStringLiteral("author"));
    review.provenance = metaValue(pack, QStringLiteral("provenance"));
    review.publisher = metaValue(pack, QStringLiteral("publisher.") + language);
    Statement own(pack.statements(), QStringLiteral("SELECT 1 FROM meta WHERE value=? AND key LIKE 'publisher.%'"));
    own.bind(review.author);
    if (own.next() && !review.publisher.isEmpty())
        review.author = review.publisher;  // a publisher who writes has a name in each language
    review.licence = metaValue(pack, QStringLiteral("licence"));
}

}  // namespace kangdu

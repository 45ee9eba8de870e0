// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QProcess>
#include <QTimer>

namespace kangdu {

/// Says short sentences through espeak-ng, in a process of its own: whatever the sound system does, the window does not wait.
/// Without the program nothing is said. A new sentence cuts the one before short; none lasts longer than 20 seconds.
class Speaker final : public QObject {
    Q_OBJECT
public:
    explicit Speaker(QObject *parent = nullptr);
    ~Speaker() override;

    bool isAvailable() const { return !program_.isEmpty(); }
    void say(const QString &text);
    void stop();
    /// Another program that takes espeak-ng's arguments; empty: none.
    void setProgram(const QString &path) { program_ = path; }

    /// espeak-ng's voice for a text: Mandarin where it has Han characters, else English.
    static QString voiceOf(const QString &text);

private:
    QString program_;
    QProcess process_;
    QTimer limit_;
};

}  // namespace kangdu

/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.report;

import java.util.function.Consumer;

/** Where lines for people go. Styles are told by meaning; what cannot show them leaves the text as it is. */
public interface Console {

    /** One line, styled parts included. */
    void line(String text);

    /** Names that the eye should find. */
    default String strong(String text) {
        return text;
    }

    /** What went well. */
    default String success(String text) {
        return text;
    }

    /** What did not. */
    default String failure(String text) {
        return text;
    }

    /** What may not. */
    default String warning(String text) {
        return text;
    }

    /** A console without styles. */
    static Console plain(Consumer<String> lines) {
        return lines::accept;
    }
}

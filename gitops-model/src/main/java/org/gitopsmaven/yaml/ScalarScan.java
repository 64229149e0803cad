/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.yaml;

/** One pass over a text that notes what stands where; its result is a {@link ScalarAnalysis}. */
final class ScalarScan {

    private final String text;
    private boolean blockIndicators;
    private boolean flowIndicators;
    private boolean special;
    private boolean tabs;
    private boolean breaks;
    private boolean edgeSpace;
    private boolean trailingSpace;
    private boolean edgeBreak;
    private boolean breakSpace;
    private boolean spaceBreak;
    private boolean previousSpace;
    private boolean previousBreak;
    private boolean afterBlank = true;

    ScalarScan(String text) {
        this.text = text;
    }

    ScalarAnalysis analysis(boolean tabsInBlocks) {
        if (text.startsWith("---") || text.startsWith("...")) {
            blockIndicators = true;
            flowIndicators = true;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            indicators(c, i);
            characters(c, i);
            afterBlank = Characters.isBlank(c) || Characters.isBreak(c) || c == 0;
        }
        boolean neverPlain = edgeSpace || edgeBreak || breakSpace || spaceBreak || special || tabs || breaks;
        boolean blocks = !trailingSpace && !spaceBreak && !special && (tabsInBlocks || !tabs);
        boolean single = !breakSpace && !spaceBreak && !special && !tabs;
        return new ScalarAnalysis(
                breaks, !neverPlain && !flowIndicators, !neverPlain && !blockIndicators, single, blocks);
    }

    private void indicators(char c, int index) {
        boolean beforeBlank = index + 1 >= text.length() || Characters.isBlank(text.charAt(index + 1));
        switch (c) {
            case ',', '[', ']', '{', '}' -> mark(true, index == 0);
            case '?' -> mark(true, index == 0 && beforeBlank);
            case ':' -> mark(true, beforeBlank);
            case '#' -> mark(afterBlank, afterBlank);
            case '-' -> mark(index == 0 && beforeBlank, index == 0 && beforeBlank);
            case '&', '*', '!', '|', '>', '\'', '"', '%', '@', '`' -> mark(index == 0, index == 0);
            default -> {}
        }
    }

    private void mark(boolean flow, boolean block) {
        flowIndicators |= flow;
        blockIndicators |= block;
    }

    private void characters(char c, int index) {
        if (c == '\t') {
            tabs = true;
        } else if (!Characters.isPrintable(c)) {
            special = true;
        }
        boolean atEdge = index == 0 || index == text.length() - 1;
        boolean space = c == ' ';
        boolean lineBreak = Characters.isBreak(c);
        edgeSpace |= space && atEdge;
        trailingSpace |= space && index == text.length() - 1;
        breakSpace |= space && previousBreak;
        breaks |= lineBreak;
        edgeBreak |= lineBreak && atEdge;
        spaceBreak |= lineBreak && previousSpace;
        previousSpace = space;
        previousBreak = lineBreak;
    }
}

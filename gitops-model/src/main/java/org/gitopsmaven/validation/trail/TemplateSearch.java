/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.validation.trail;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far the way to a field can be followed in a template.
 *
 * @param document the keys of the document that has the way
 * @param last the deepest key on the way
 * @param rest what of the way does not stand in the template
 */
record TemplateSearch(List<TemplateLine> document, TemplateLine last, List<String> rest) {

    /** Follows a field in the document of this kind that has most of it; null when none has its first name. */
    static @Nullable TemplateSearch of(TemplateText text, String kind, List<String> steps) {
        TemplateSearch best = null;
        for (List<TemplateLine> document : text.documents(kind)) {
            TemplateSearch found = follow(document, steps);
            if (found != null && (best == null || found.rest.size() < best.rest.size())) {
                best = found;
            }
        }
        return best;
    }

    private static @Nullable TemplateSearch follow(List<TemplateLine> document, List<String> steps) {
        List<TemplateLine> region = document;
        TemplateLine last = null;
        for (int i = 0; i < steps.size(); i++) {
            TemplateLine next = child(region, steps.get(i));
            if (next == null) {
                return last == null ? null : new TemplateSearch(document, last, steps.subList(i, steps.size()));
            }
            last = next;
            region = TemplateText.below(next, document);
        }
        return last == null ? null : new TemplateSearch(document, last, List.of());
    }

    /** The child of a name, or of an index; one item under a loop stands for all. */
    private static @Nullable TemplateLine child(List<TemplateLine> region, String step) {
        int margin = region.stream().mapToInt(TemplateLine::indent).min().orElse(0);
        int index = FieldSteps.index(step);
        List<TemplateLine> children = region.stream()
                .filter(line -> line.indent() == margin)
                .filter(line -> index < 0 ? line.key().equals(step) : line.isItem())
                .toList();
        if (children.isEmpty()) {
            return null;
        }
        if (index < 0 || children.size() == 1) {
            return children.get(0);
        }
        return index < children.size() ? children.get(index) : null;
    }
}

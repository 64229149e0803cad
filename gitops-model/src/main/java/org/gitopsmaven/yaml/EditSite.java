/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.yaml;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a path leads in a text. */
sealed interface EditSite {

    /** Where the way ends. */
    TextNode node();

    /** What lies on the way, outermost first. */
    List<Owner> owners();

    /** The collection that holds the place directly, or null at the root. */
    default @Nullable Owner owner() {
        return owners().isEmpty() ? null : owners().get(owners().size() - 1);
    }

    /** Whether the place lies in braces or brackets. */
    default boolean isInFlow() {
        return owners().stream().anyMatch(Owner::isFlow);
    }

    /** A collection and which of its entries or items the way goes through. */
    record Owner(TextNode node, int position) {
        boolean isFlow() {
            return node instanceof TextNode.Mapping mapping && mapping.flow()
                    || node instanceof TextNode.Sequence sequence && sequence.flow();
        }
    }

    /** The node is there. */
    record Present(TextNode node, List<Owner> owners) implements EditSite {}

    /** The way ends in this node; the step with this number and those behind it lead nowhere yet. */
    record Missing(TextNode node, List<Owner> owners, int step) implements EditSite {}

    /** The way goes on inside the text of a scalar. */
    record Inside(TextNode.Scalar node, List<Owner> owners, int step) implements EditSite {}
}

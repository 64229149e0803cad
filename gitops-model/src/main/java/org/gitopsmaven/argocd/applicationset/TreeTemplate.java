/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.argocd.applicationset;

import java.util.List;
import java.util.Set;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.golang.GoMap;
import org.gitopsmaven.yaml.YamlDialect;
import org.gitopsmaven.yaml.YamlEntry;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlNode;
import org.gitopsmaven.yaml.YamlScalar;
import org.gitopsmaven.yaml.YamlSequence;
import org.gitopsmaven.yaml.YamlTags;
import org.gitopsmaven.yaml.YamlType;

/**
 * Puts parameters into every string and every key of a tree; what comes out keeps the places of the template. Ported
 * from {@code deeplyReplace} of {@code applicationset/utils}.
 */
final class TreeTemplate {

    private static final Set<String> WITH_VALUES =
            Set.of("clusters", "git", "scmProvider", "clusterDecisionResource", "pullRequest", "plugin");

    private final ParameterText text;

    TreeTemplate(ParameterText text) {
        this.text = text;
    }

    YamlMapping render(YamlMapping template, GoMap params) {
        YamlMapping rendered = empty(template);
        for (YamlEntry entry : template) {
            YamlScalar key = key(entry.key(), params);
            YamlNode value = render(entry.value(), params);
            if (rendered.contains(key.text())) {
                rendered.put(key.text(), value);
            } else {
                rendered.add(new YamlEntry(key, value));
            }
        }
        return rendered;
    }

    /**
     * A nested generator with the parameters of the one before it. In its {@code values}, what is not known yet stays
     * for the generator itself.
     */
    YamlMapping renderGenerator(YamlMapping generator, GoMap params) {
        YamlMapping rendered = empty(generator);
        for (YamlEntry entry : generator) {
            YamlNode value = entry.value();
            boolean nested = value instanceof YamlMapping mapping && mapping.sequence("generators") != null;
            if (nested) {
                value = nested((YamlMapping) value, params);
            } else if (WITH_VALUES.contains(entry.name()) && value instanceof YamlMapping mapping) {
                value = withValues(mapping, params);
            } else {
                value = render(value, params);
            }
            rendered.add(new YamlEntry(entry.key(), value));
        }
        return rendered;
    }

    private YamlMapping nested(YamlMapping combination, GoMap params) {
        YamlMapping rendered = empty(combination);
        for (YamlEntry entry : combination) {
            if (entry.name().equals("generators") && entry.value() instanceof YamlSequence children) {
                YamlSequence list = new YamlSequence(List.of(), children.style(), null, children.mark(), null);
                children.forEach(child ->
                        list.add(child instanceof YamlMapping mapping ? renderGenerator(mapping, params) : child));
                rendered.put(entry.name(), list);
            } else {
                rendered.put(entry.name(), render(entry.value(), params));
            }
        }
        return rendered;
    }

    private YamlMapping withValues(YamlMapping generator, GoMap params) {
        YamlMapping rendered = empty(generator);
        for (YamlEntry entry : generator) {
            boolean values = entry.name().equals("values") && entry.value() instanceof YamlMapping;
            rendered.put(
                    entry.name(), values ? known((YamlMapping) entry.value(), params) : render(entry.value(), params));
        }
        return rendered;
    }

    private YamlMapping known(YamlMapping values, GoMap params) {
        YamlMapping rendered = empty(values);
        for (YamlEntry entry : values) {
            YamlNode value = entry.value();
            try {
                value = value instanceof YamlScalar scalar
                        ? string(scalar, text.strict().render(scalar, params))
                        : value;
            } catch (GitOpsException e) {
                if (!ParameterText.isMissingKey(e)) {
                    throw e;
                }
            }
            rendered.add(new YamlEntry(entry.key(), value));
        }
        return rendered;
    }

    private YamlNode render(YamlNode node, GoMap params) {
        if (node instanceof YamlMapping mapping) {
            return render(mapping, params);
        }
        if (node instanceof YamlSequence sequence) {
            YamlSequence rendered = new YamlSequence(List.of(), sequence.style(), null, sequence.mark(), null);
            sequence.forEach(item -> rendered.add(render(item, params)));
            return rendered;
        }
        YamlScalar scalar = (YamlScalar) node;
        boolean templated = scalar.text().contains("{{") && YamlDialect.GOYAML2.typeOf(scalar) == YamlType.STRING;
        return templated ? string(scalar, text.render(scalar, params)) : scalar;
    }

    // a key without a template stays as it is written: plain "y" is a boolean for Go
    private YamlScalar key(YamlScalar key, GoMap params) {
        return key.text().contains("{{") ? string(key, text.render(key, params)) : key;
    }

    private static YamlScalar string(YamlScalar scalar, String rendered) {
        return scalar.withText(rendered).withTag(YamlTags.STRING);
    }

    private static YamlMapping empty(YamlMapping like) {
        return new YamlMapping(List.of(), like.style(), null, like.mark(), null);
    }
}

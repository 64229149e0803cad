/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.flux;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.finding.Location;
import org.gitopsmaven.resource.FieldReader;
import org.gitopsmaven.yaml.YamlDialect;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlMark;
import org.gitopsmaven.yaml.YamlNode;
import org.gitopsmaven.yaml.YamlReader;
import org.jspecify.annotations.Nullable;

/**
 * The values of a release: those of {@code valuesFrom} in order, then those that are written down. Ported from
 * {@code fluxcd/pkg/chartutil}.
 *
 * @param values what the chart is rendered with
 * @param missing objects or keys that the repository does not have and that are not optional
 * @param encrypted objects whose texts only the cluster knows; their values are left out
 */
public record ReleaseValues(YamlMapping values, List<ValuesReference> missing, List<ValuesReference> encrypted) {

    public static ReleaseValues of(HelmRelease release, ObjectLookup objects) {
        List<ValuesReference> missing = new ArrayList<>();
        List<ValuesReference> encrypted = new ArrayList<>();
        YamlMapping result = new YamlMapping();
        for (ValuesReference reference : release.valuesFrom()) {
            Optional<YamlMapping> object = objects.find(reference.object());
            Optional<ObjectData> data = object.map(ObjectData::of);
            String text = data.map(ObjectData::texts).orElse(Map.of()).get(reference.key());
            if (text != null) {
                result = add(release, reference, object.orElseThrow(), text, result);
            } else if (data.isPresent() && data.get().encrypted().contains(reference.key())) {
                encrypted.add(reference);
            } else if (!reference.optional()) {
                missing.add(reference);
            }
        }
        return new ReleaseValues(
                ValuesMerge.merge(result, release.values()), List.copyOf(missing), List.copyOf(encrypted));
    }

    private static YamlMapping add(
            HelmRelease release, ValuesReference reference, YamlMapping object, String text, YamlMapping below) {
        if (!reference.targetPath().isEmpty()) {
            // a single value goes over those that are written down, which then go over it again
            return ValuesMerge.set(ValuesMerge.merge(below, release.values()), reference, text);
        }
        YamlNode node = read(release, reference, text, object.mark());
        if (node instanceof YamlMapping mapping) {
            return ValuesMerge.merge(below, mapping);
        }
        if (YamlDialect.GOYAML2.isNull(node)) {
            return below;
        }
        throw new GitOpsException(
                "the key " + reference.key() + " of " + reference.object() + " is no map of values",
                place(release, object.mark()));
    }

    /** Lines of the text are no lines of a file: what is wrong is told at the object, or at who asks for it. */
    private static @Nullable YamlNode read(
            HelmRelease release, ValuesReference reference, String text, YamlMark object) {
        try {
            return YamlReader.readOne(text, "", YamlDialect.GOYAML2);
        } catch (GitOpsException e) {
            Location inside = e.location();
            String line = inside == null || inside.line() == 0 ? "" : " in line " + inside.line();
            String reason = reference.object().kind().equals("Secret") ? "" : ": " + e.message();
            throw new GitOpsException(
                    "the key " + reference.key() + " of " + reference.object() + " is no YAML" + line + reason,
                    place(release, object),
                    text.contains("${")
                            ? "give its variables in gitops.yaml (flux.objects), or put it right"
                            : e.hint());
        }
    }

    private static Location place(HelmRelease release, YamlMark object) {
        return object.line() > 0 && !object.file().isEmpty()
                ? object.location()
                : FieldReader.of(release.object().content())
                        .childOrEmpty("spec")
                        .locationOf("valuesFrom");
    }
}

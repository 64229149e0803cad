/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.change;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gitopsmaven.change.Places.Found;
import org.gitopsmaven.change.place.ImageParts;
import org.gitopsmaven.change.place.ImagePlace;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.finding.Location;

/** Chooses the one place that an image is written to; where two fit, nothing is guessed. */
final class ImageChoice {

    private static final int SHOWN = 20;

    private final ImageEdit edit;

    ImageChoice(ImageEdit edit) {
        this.edit = edit;
    }

    /**
     * The place that has the image's name; else the one that replaces an image of this name, or one that is called as
     * the application; else the one that says only the tag.
     */
    Found<ImagePlace> among(List<Found<ImagePlace>> places) {
        String name = edit.image().name();
        List<Predicate<ImagePlace>> conditions = List.of(
                place -> place.image().name().equals(name),
                place -> place.alias().equals(name),
                place -> place.alias().equals(edit.application().value()),
                place -> !place.alias().isEmpty()
                        && place.alias().equals(ImageParts.of(edit.image()).baseName()),
                place -> place.image().name().isEmpty() && place.alias().isEmpty());
        for (Predicate<ImagePlace> condition : conditions) {
            List<Found<ImagePlace>> fitting = overriding(places.stream()
                    .filter(found -> condition.test(found.place()))
                    .toList());
            if (fitting.size() > 1) {
                throw several(fitting);
            }
            if (!fitting.isEmpty()) {
                return fitting.get(0);
            }
        }
        throw none(places);
    }

    /** What overrides other places is the one that matters. */
    private static List<Found<ImagePlace>> overriding(List<Found<ImagePlace>> places) {
        List<Found<ImagePlace>> overrides =
                places.stream().filter(found -> found.file().isOverride()).toList();
        return overrides.isEmpty() ? places : overrides;
    }

    private GitOpsException several(List<Found<ImagePlace>> places) {
        return new GitOpsException(
                "the image of " + edit.application() + " in " + edit.environment() + " may be written in "
                        + places.size() + " places: " + list(places),
                location(places.get(1)),
                "name the file that is meant (-Dgitops.bump.file, or writes in gitops.yaml), or remove what is too many");
    }

    private GitOpsException none(List<Found<ImagePlace>> places) {
        String there = places.isEmpty() ? "no image is written there" : "there are: " + list(places);
        return new GitOpsException(
                "no place holds the image " + edit.image().name() + " of " + edit.application() + " in "
                        + edit.environment() + "; " + there,
                places.isEmpty() ? null : location(places.get(0)),
                "give the image's name as it is written there (-Dgitops.image), or add it: to a kustomization   images:"
                        + " [{name: " + edit.image().name() + ", newTag: …}]");
    }

    private static Location location(Found<ImagePlace> found) {
        return new Location(
                found.file().path().value(),
                found.place().mark().line(),
                found.place().mark().column());
    }

    private static String list(List<Found<ImagePlace>> places) {
        Stream<String> more = places.size() > SHOWN ? Stream.of("… (" + places.size() + ")") : Stream.of();
        return Stream.concat(places.stream().limit(SHOWN).map(Found::where), more)
                .collect(Collectors.joining(", "));
    }
}

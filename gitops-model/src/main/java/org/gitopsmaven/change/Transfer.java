/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.change;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gitopsmaven.change.EnvironmentPlaces.Item;
import org.gitopsmaven.change.Places.Found;
import org.gitopsmaven.change.place.FieldPlace;
import org.gitopsmaven.change.place.ImageParts;
import org.gitopsmaven.change.place.ImagePlace;
import org.gitopsmaven.change.place.ScalarPlace;
import org.gitopsmaven.change.place.ValueEdit;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.finding.Location;
import org.gitopsmaven.repository.ApplicationName;
import org.gitopsmaven.repository.EnvironmentName;
import org.jspecify.annotations.Nullable;

/** Brings the fields of some places to those that are called alike. */
final class Transfer {

    private final EnvironmentName environment;
    private final ImageMove move;
    private final Draft draft;
    private final PublishListener listener;

    /**
     * @param environment the one that is written
     */
    Transfer(EnvironmentName environment, ImageMove move, Draft draft, PublishListener listener) {
        this.environment = environment;
        this.move = move;
        this.draft = draft;
        this.listener = listener;
    }

    void run(ApplicationName application, List<Item> from, List<Item> to) {
        for (Item target : to) {
            Item source = source(target, from);
            if (source != null) {
                set(application, source.found(), target.found());
            }
        }
        for (Item source : from) {
            if (to.stream().noneMatch(target -> target.key().equals(source.key()))) {
                listener.leftOut(application, source.found().where(), environment);
            }
        }
    }

    /** The same place of the same region; of another one where all regions say the same. */
    private static @Nullable Item source(Item target, List<Item> from) {
        List<Item> alike =
                from.stream().filter(item -> item.key().equals(target.key())).toList();
        List<Item> here =
                alike.stream().filter(item -> item.slot().equals(target.slot())).toList();
        List<Item> candidates = here.isEmpty() ? alike : here;
        Map<String, Item> distinct = new TreeMap<>();
        candidates.forEach(item -> distinct.putIfAbsent(item.found().place().shown(), item));
        if (distinct.size() > 1) {
            throw new GitOpsException(
                    "it is not clear what comes to " + target.found().where() + ": "
                            + String.join(
                                    ", ",
                                    distinct.values().stream()
                                            .map(item -> item.found().where())
                                            .toList()),
                    location(target.found()),
                    "make them the same first");
        }
        return candidates.isEmpty() ? null : candidates.get(0);
    }

    private void set(ApplicationName application, Found<? extends FieldPlace> from, Found<? extends FieldPlace> to) {
        if (from.place() instanceof ImagePlace source && to.place() instanceof ImagePlace target) {
            ImageParts moved = move.moved(source, target);
            set(application, to, target.write(moved), moved.toString(), moved);
        } else if (from.place() instanceof ScalarPlace source && to.place() instanceof ScalarPlace target) {
            set(application, to, target.write(source.shown()), source.shown(), null);
        }
    }

    private void set(
            ApplicationName application,
            Found<? extends FieldPlace> to,
            List<ValueEdit> edits,
            String after,
            @Nullable ImageParts image) {
        if (!edits.isEmpty()) {
            FieldPlace place = to.place();
            draft.set(
                    new FieldChange(
                            application, environment, to.file().path(), place.key(), place.shown(), after, image),
                    edits);
        }
    }

    private static Location location(Found<? extends FieldPlace> found) {
        return new Location(
                found.file().path().value(),
                found.place().mark().line(),
                found.place().mark().column());
    }
}

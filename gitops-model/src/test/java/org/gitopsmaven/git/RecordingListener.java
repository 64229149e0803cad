/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.git;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Writes down what it is told. */
final class RecordingListener implements GitListener {

    private final List<String> events = new CopyOnWriteArrayList<>();

    List<String> events() {
        return events;
    }

    long count(String kind) {
        return events.stream().filter(event -> event.startsWith(kind)).count();
    }

    @Override
    public void fetched(String tip) {
        events.add("fetched");
    }

    @Override
    public void fellBack(String from, String to) {
        events.add("fell back from " + from + " to " + to);
    }

    @Override
    public void rejected(int attempt, String reason) {
        events.add("rejected " + attempt + " " + reason);
    }

    @Override
    public void retrying(int attempt, String tip) {
        events.add("retrying " + attempt);
    }

    @Override
    public void waiting(Duration delay) {
        events.add("waiting " + delay.toMillis());
    }

    @Override
    public void uncertain(String commit) {
        events.add("uncertain");
    }

    @Override
    public void pushed(String commit, int attempts) {
        events.add("pushed " + attempts);
    }
}

package pe.kuska.gateway.web.page;

/// What scripts in the page know of the visit: the key to the drafts kept on the device, and for how long the session
/// goes on.
///
/// @param draftKey only this visitor gets it, in every visit the same
/// @param draftOwner whose drafts they are, without saying who that is
/// @param coverAfter seconds without a movement, after which the screen is covered
/// @param now what time it is here, in milliseconds: the computer's own clock may be wrong
/// @param training whether this installation is for practice, with synthetic people only
public record Visit(
        String draftKey, String draftOwner, long secondsLeft, long coverAfter, long now, boolean training) {}
